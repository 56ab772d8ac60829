// Makes one tree equal to another and touches only what differs, so that focus, typed text and open forms stay.
// Elements with an id are the same element wherever they stand; [data-private] ones and the lists of suggestions are the browser's own and stay.

export function morph(old, fresh, added) {
  attributes(old, fresh);
  if (old.matches(".popup") || old.querySelector(":scope > [data-editing]")) return;
  children(old, fresh, added);
}

function children(old, fresh, added) {
  const wanted = new Set([...fresh.children].map(child => child.id).filter(Boolean));
  let cursor = skipOwn(old.firstChild);
  for (const next of [...fresh.childNodes]) {
    let match = next.id ? [...old.children].find(child => child.id === next.id) : undefined;
    if (!match && cursor && alike(cursor, next)) match = cursor;
    if (!match) {
      const node = document.importNode(next, true);
      old.insertBefore(node, cursor);
      if (node.nodeType === Node.ELEMENT_NODE) added(node);
      continue;
    }
    if (match !== cursor) {
      while (cursor && cursor !== match && removable(cursor, wanted)) cursor = remove(cursor);
      if (match !== cursor) old.insertBefore(match, cursor);
    }
    if (match.nodeType !== Node.ELEMENT_NODE) {
      if (match.data !== next.data) match.data = next.data;
    } else if (!match.isEqualNode(next)) {
      morph(match, next, added);
    }
    cursor = skipOwn(match.nextSibling);
  }
  while (cursor) cursor = remove(cursor);
}

function alike(old, fresh) {
  return old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && !old.id && !fresh.id;
}

function removable(node, wanted) {
  return node.nodeType !== Node.ELEMENT_NODE || !wanted.has(node.id);
}

function remove(node) {
  const next = skipOwn(node.nextSibling);
  node.remove();
  return next;
}

function skipOwn(node) {
  while (node && node.dataset && "private" in node.dataset) node = node.nextSibling;
  return node;
}

function attributes(old, fresh) {
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && !browserOwns(old, name)) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !browserOwns(old, name)) old.removeAttribute(name);
  }
}

// What scripts here set while somebody uses the element.
function browserOwns(element, name) {
  return name === "aria-expanded" || name === "aria-activedescendant" || name === "style" || name === "data-restored"
    || (name === "hidden" && element.matches(".popup, .unread"))
    || (name === "class" && element.matches(".acting, .above, .htmx-request, .bump, .fresh, .has-news"));
}
