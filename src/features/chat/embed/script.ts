/**
 * Runs on the site of an organisation, so it is plain and small: a button, and when it is pressed a frame with the chat.
 * It sets no cookie, keeps nothing, and reads nothing of the page but its own tag and the origin it stands on. Styles are
 * set one by one, which a policy of that site doesn't refuse.
 */
export const embedScript = `(function () {
  'use strict';
  var tag = document.currentScript;
  var slug = tag && tag.getAttribute('data-organisatie');
  if (!slug || !/^[a-z0-9-]+$/.test(slug)) return;
  var portal = new URL(tag.src).origin;
  var style = function (element, rules) {
    for (var name in rules) element.style.setProperty(name, rules[name]);
    return element;
  };
  var place = { position: 'fixed', right: '16px', 'z-index': '2147483000' };
  var button = document.createElement('button');
  var frame = null;
  var opened = false;

  button.type = 'button';
  style(button, place);
  style(button, {
    bottom: '16px', 'min-height': '48px', padding: '0 22px', border: '0', 'border-radius': '24px', cursor: 'pointer',
    font: '600 16px system-ui, sans-serif', color: tag.getAttribute('data-tekstkleur') || '#ffffff',
    background: tag.getAttribute('data-kleur') || '#0d5c63', 'box-shadow': '0 6px 24px rgba(0, 0, 0, 0.3)'
  });

  function show() {
    button.textContent = opened ? 'Sluit de chat' : 'Chat met ons';
    button.setAttribute('aria-expanded', String(opened));
    if (opened && !frame) {
      frame = document.createElement('iframe');
      frame.title = 'Chat';
      frame.src = portal + '/chat/' + slug + '#' + encodeURIComponent(window.location.origin);
      style(frame, place);
      style(frame, {
        bottom: '76px', width: 'min(400px, calc(100vw - 32px))', height: 'min(640px, calc(100vh - 96px))',
        border: '1px solid rgba(0, 0, 0, 0.25)', 'border-radius': '12px', background: '#ffffff',
        'box-shadow': '0 12px 48px rgba(0, 0, 0, 0.35)', 'color-scheme': 'normal'
      });
      document.body.insertBefore(frame, button);
    }
    if (frame) frame.style.setProperty('display', opened ? 'block' : 'none');
    if (opened) frame.focus();
  }
  button.addEventListener('click', function () {
    opened = !opened;
    show();
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || !opened) return;
    opened = false;
    show();
    button.focus();
  });

  function begin() {
    document.body.appendChild(button);
    show();
  }
  if (document.body) begin();
  else document.addEventListener('DOMContentLoaded', begin);
})();
`
