/** Uploads: some at a time, each shown until its article has an outcome. */

import { $, encodePath, make } from './elements.js';

/** Uploads by key, until their article has an outcome. */
const uploads = new Map();
const mostAtOnce = 4;
const waiting = [];
let under = 0;
/** Told when an upload has arrived. */
let onArrival = () => {};

export function whenArrived(listener) {
  onArrival = listener;
}

/** Uploads a file, into the folder it lay in or the section of the page. */
export function addUpload(file, folder) {
  const key = [folder || $('section').value.trim(), file.name].filter(Boolean).join('/');
  const progress = make('progress', { max: 1, value: 0, 'aria-label': file.name });
  const label = make('span', { class: 'state' }, 'waiting');
  const reason = make('div', { class: 'reason' });
  const item = make(
    'li',
    {},
    make('div', { class: 'name' }, make('span', { title: key }, key), label),
    progress,
    reason,
  );
  const set = (name, text, why = '') => {
    item.className = name;
    label.textContent = text;
    reason.textContent = why;
  };
  $('upload-list').prepend(item);
  $('uploads').hidden = false;
  waiting.push({ file, key, progress, set });
  next();
}

function next() {
  while (under < mostAtOnce && waiting.length > 0) {
    under += 1;
    sendUp(waiting.shift(), () => {
      under -= 1;
      next();
    });
  }
}

function sendUp({ file, key, progress, set }, done) {
  // fetch() does not tell how far an upload is.
  const request = new XMLHttpRequest();
  request.open('PUT', `/api/articles/${encodePath(key)}`);
  if (file.type) request.setRequestHeader('content-type', file.type);
  request.upload.onprogress = ({ loaded, total }) => {
    progress.value = total > 0 ? loaded / total : 1;
    set('', `${Math.round(progress.value * 100)} %`);
  };
  request.onload = () => {
    done();
    if (request.status !== 201) return set('failed', 'failed', request.responseText);
    progress.removeAttribute('value');
    set('', 'in work');
    uploads.set(key, { set, since: Date.now() });
    onArrival();
  };
  request.onerror = () => {
    done();
    set('failed', 'failed', 'The connection broke off.');
  };
  request.send(file);
}

/** Marks the uploads whose article has become something. */
export function settleUploads(state) {
  for (const [key, { set, since }] of uploads) {
    // Dates of objects are to the second.
    const recent = ({ arrived }) => Date.parse(arrived) >= since - 2000;
    const digest = state.digests.entries.find((entry) => entry.source === key && recent(entry));
    const reason = state.rejected.find((entry) => entry.key === key && recent(entry));
    if (!digest && !reason) continue;
    uploads.delete(key);
    if (digest) {
      set('digested', 'digested');
      if (uploads.size === 0) location.hash = encodeURIComponent(digest.base);
    } else set('rejected', 'rejected', `${reason.message}. ${reason.advice}`);
  }
  closeWhenDone();
}

let closing = 0;
/** A list in which all became digests has said what it had to; one with a reason stays until it is closed. */
function closeWhenDone() {
  clearTimeout(closing);
  const items = [...$('upload-list').children];
  if (items.length === 0 || !items.every(({ className }) => className === 'digested')) return;
  closing = setTimeout(() => $('clear').click(), 4000);
}

/** The files of a drop, those of dropped folders with the folder they lay in. */
export async function takeDrop(items, files) {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) {
    for (const file of files) addUpload(file, '');
    return;
  }
  for (const entry of entries) await takeEntry(entry, '');
}

async function takeEntry(entry, folder) {
  if (entry.isFile) {
    addUpload(await new Promise((resolve, reject) => entry.file(resolve, reject)), folder);
    return;
  }
  const reader = entry.createReader();
  const inside = [folder, entry.name].filter(Boolean).join('/');
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const child of some) if (!child.name.startsWith('.')) await takeEntry(child, inside);
  }
}
