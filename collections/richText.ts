import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'

/**
 * What an editor needs to write news or an article, and nothing that breaks the look: the page's own title is the only h1.
 * Links within the portal lead to `linksTo`.
 */
export const editorFor = (linksTo: 'articles' | 'posts') =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({ enabledCollections: [linksTo] }),
      BlockquoteFeature(),
      // Between two items of news; the steps of an article don't want one.
      ...(linksTo === 'posts' ? [HorizontalRuleFeature()] : []),
      UploadFeature({ enabledCollections: ['media'] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
