import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_articles_member_page" ADD VALUE '/keurmerk' BEFORE '/service-contact';
  ALTER TYPE "public"."enum__articles_v_version_member_page" ADD VALUE '/keurmerk' BEFORE '/service-contact';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ALTER COLUMN "member_page" SET DATA TYPE text;
  DROP TYPE "public"."enum_articles_member_page";
  CREATE TYPE "public"."enum_articles_member_page" AS ENUM('/account', '/persoonlijk', '/praktijk', '/scholing', '/bij-en-nascholing', '/intervisie', '/intervisiegroep', '/visitatie', '/screening-extra', '/documenten', '/dossier', '/aov', '/service-contact');
  ALTER TABLE "articles" ALTER COLUMN "member_page" SET DATA TYPE "public"."enum_articles_member_page" USING "member_page"::"public"."enum_articles_member_page";
  ALTER TABLE "_articles_v" ALTER COLUMN "version_member_page" SET DATA TYPE text;
  DROP TYPE "public"."enum__articles_v_version_member_page";
  CREATE TYPE "public"."enum__articles_v_version_member_page" AS ENUM('/account', '/persoonlijk', '/praktijk', '/scholing', '/bij-en-nascholing', '/intervisie', '/intervisiegroep', '/visitatie', '/screening-extra', '/documenten', '/dossier', '/aov', '/service-contact');
  ALTER TABLE "_articles_v" ALTER COLUMN "version_member_page" SET DATA TYPE "public"."enum__articles_v_version_member_page" USING "version_member_page"::"public"."enum__articles_v_version_member_page";`)
}
