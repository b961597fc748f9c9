/** The page: asks for the state, shows it, asks again when the stack says that something changed. */

const $ = (id) => document.getElementById(id);

/** An element with attributes and children; text is text, never markup. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const timeOf = (iso) => new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const encodePath = (key) => key.split('/').map(encodeURIComponent).join('/');

let state = null;
/** Bases that were there when they were last drawn; new ones are shown as new. */
let drawn = null;
const shown = () => decodeURIComponent(location.hash.slice(1));

// ---------------------------------------------------------------- lists

function digestItem(entry) {
  const { base, headline, publisher, section, source, arrived, form, facts, figures, quotes, time, leftOut } =
    entry;
  const counts =
    form === 'not-news'
      ? 'not news'
      : [
          [facts, 'fact'],
          [figures, 'figure'],
          [quotes, 'quotation'],
        ]
          .filter(([count]) => count > 0)
          .map(([count, one]) => plural(count, one))
          .join(' · ');
  const fresh = drawn !== null && !drawn.has(base);
  return make(
    'li',
    {},
    make(
      'a',
      {
        class: fresh ? 'entry fresh' : 'entry',
        href: `#${encodeURIComponent(base)}`,
        'aria-current': base === shown() ? 'true' : null,
        'data-base': base,
        title: `${source}, arrived ${timeOf(arrived)}`,
      },
      make('span', { class: 'headline', dir: 'auto' }, headline),
      make(
        'span',
        { class: 'about', dir: 'auto' },
        [section, publisher ?? source].filter(Boolean).join(' · '),
      ),
      make('span', { class: 'about' }, [counts, time].filter(Boolean).join(' · ')),
      ...leftOut.map(({ part, reason }) =>
        make('span', { class: 'about', dir: 'auto' }, `Left out: “${part}”, ${reason}`),
      ),
    ),
  );
}

function rejectedItem({ key, arrived, code, message, advice }) {
  const remove = make('button', { class: 'button' }, 'Remove');
  remove.addEventListener('click', () => void takeBack(key));
  return make(
    'li',
    {},
    make(
      'div',
      { class: 'entry', title: timeOf(arrived) },
      make('span', { class: 'headline' }, key),
      make('span', { class: 'why' }, make('code', {}, code), ' ', message),
      make('span', { class: 'advice' }, advice),
      remove,
    ),
  );
}

function deadItem({ id, sentAt, receives, reason }) {
  return make(
    'li',
    {},
    make(
      'div',
      { class: 'entry', title: timeOf(sentAt) },
      make('span', { class: 'headline' }, reason),
      make('span', { class: 'about' }, `tried ${plural(receives, 'time')} · dead-letters/${id}.json`),
    ),
  );
}

function fill(list, items, none) {
  $(list).replaceChildren(
    ...(items.length > 0 ? items : [make('li', {}, make('p', { class: 'none' }, none))]),
  );
}

function draw() {
  const { digests, rejected, dead, queue } = state;
  const words = $('filter').value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (...texts) => {
    const text = texts.filter(Boolean).join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const entries = digests.entries.filter((entry) =>
    fits(entry.headline, entry.section, entry.publisher, entry.source),
  );
  const none = words.length > 0 ? 'Nothing here has these words.' : null;
  fill('digests', entries.map(digestItem), none ?? 'No digest yet. Drop an article.');
  fill(
    'rejected',
    rejected.filter(({ key, code, message }) => fits(key, code, message)).map(rejectedItem),
    none ?? 'Nothing was rejected.',
  );
  fill(
    'dead',
    dead.filter(({ reason, body }) => fits(reason, body)).map(deadItem),
    none ?? 'Nothing was given up.',
  );
  drawn = new Set(digests.entries.map(({ base }) => base));
  const rest = digests.total - digests.entries.length;
  $('more').hidden = rest <= 0;
  $('more').textContent = `${plural(rest, 'older digest')} in the bucket.`;
  for (const [tab, count] of [
    ['digests', digests.total],
    ['rejected', rejected.length],
    ['dead', dead.length],
  ]) {
    $(`tab-${tab}`).querySelector('span').textContent = count;
  }
  $('samples').hidden = !digests.entries.some(({ source }) => source.startsWith('samples/'));
  const sections = [...new Set(digests.entries.map(({ section }) => section).filter(Boolean))].sort();
  $('sections').replaceChildren(...sections.map((value) => make('option', { value })));
  const work = queue.waiting + queue.inFlight;
  $('status').className = work > 0 ? 'status busy' : 'status';
  $('status').textContent =
    work > 0 ? `${plural(queue.inFlight, 'article')} in work, ${queue.waiting} waiting` : 'Ready';
  $('command').textContent =
    `aws s3 cp article.html s3://incoming/world/ --endpoint-url ${state.endpoint} --no-sign-request`;
  settleUploads();
}

let asking = false;
let again = false;

/** Asks for the state, once at a time, once more when something changed meanwhile. */
async function refresh() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    do {
      again = false;
      state = await (await fetch('/api/state')).json();
      draw();
      show();
      // A burst of changes is one more look, not hundreds.
      await new Promise((resolve) => setTimeout(resolve, 150));
    } while (again);
  } finally {
    asking = false;
  }
}

// ---------------------------------------------------------------- the digest

let inStage = '';

function show() {
  const chosen = shown();
  // What was removed, or gave way to a newer version, is shown no more; an edition's base is of no entry.
  const there =
    state.digests.total > state.digests.entries.length ||
    state.digests.entries.some(({ base }) => base === chosen);
  // Unasked, the newest that the reader can read; samples come in many languages.
  const own = state.digests.entries.find(({ language }) => navigator.language.startsWith(language));
  const wanted = (there ? chosen : '') || (own ?? state.digests.entries[0])?.base || '';
  for (const link of document.querySelectorAll('a.entry')) {
    if (link.dataset.base === wanted) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const entry = state.digests.entries.find(({ base }) => base === wanted);
  $('empty').hidden = wanted !== '';
  $('bar').hidden = wanted === '';
  if (wanted === inStage) return;
  inStage = wanted;
  if (wanted === '') return $('stage').replaceChildren();
  const html = `/view/${encodePath(wanted)}.html`;
  $('source').textContent = entry ? `${entry.source} · arrived ${timeOf(entry.arrived)}` : wanted;
  $('original').hidden = $('remove').hidden = !entry;
  if (entry) $('original').href = `/article/${encodePath(entry.source)}`;
  $('remove').onclick = () => entry && void takeBack(entry.source);
  $('open-html').href = html;
  $('open-json').href = `/view/${encodePath(wanted)}.json`;
  $('stage').replaceChildren(
    make('iframe', {
      src: html,
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      title: entry?.headline ?? 'Digest',
    }),
  );
}

/** Takes an article back, with what was made of it. */
async function takeBack(key) {
  if (!confirm(`Remove ${key} and its digest?`)) return;
  const answer = await fetch(`/api/articles/${encodePath(key)}`, { method: 'DELETE' });
  if (!answer.ok) alert(await answer.text());
  await refresh();
}

function setNarrow(narrow) {
  $('stage').classList.toggle('narrow', narrow);
  $('narrow').setAttribute('aria-pressed', String(narrow));
  $('wide').setAttribute('aria-pressed', String(!narrow));
}

// ---------------------------------------------------------------- uploads

/** Uploads by key, until their article has an outcome. */
const uploads = new Map();
const mostAtOnce = 4;
const waiting = [];
let under = 0;

function addUpload(file, folder) {
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
    void refresh();
  };
  request.onerror = () => {
    done();
    set('failed', 'failed', 'The connection broke off.');
  };
  request.send(file);
}

/** Marks the uploads whose article has become something. */
function settleUploads() {
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
async function takeDrop(items, files) {
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

// ---------------------------------------------------------------- wiring

const tabs = ['digests', 'rejected', 'dead'];
function choose(chosen) {
  for (const tab of tabs) {
    $(`tab-${tab}`).setAttribute('aria-selected', String(tab === chosen));
    $(`tab-${tab}`).tabIndex = tab === chosen ? 0 : -1;
    $(`panel-${tab}`).hidden = tab !== chosen;
  }
}
for (const [index, tab] of tabs.entries()) {
  $(`tab-${tab}`).addEventListener('click', () => choose(tab));
  $(`tab-${tab}`).addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const to = tabs[(index + step + tabs.length) % tabs.length];
    choose(to);
    $(`tab-${to}`).focus();
  });
}

$('filter').addEventListener('input', draw);
$('wide').addEventListener('click', () => setNarrow(false));
$('narrow').addEventListener('click', () => setNarrow(true));
$('clear').addEventListener('click', () => {
  $('uploads').hidden = true;
  $('upload-list').replaceChildren();
});
$('remove-samples').addEventListener('click', async () => {
  await fetch('/api/samples', { method: 'DELETE' });
  await refresh();
});
$('files').addEventListener('change', ({ target }) => {
  for (const file of target.files) addUpload(file, '');
  target.value = '';
});
addEventListener('hashchange', () => state && show());

let depth = 0;
const carriesFiles = ({ dataTransfer }) => dataTransfer?.types.includes('Files');
addEventListener('dragenter', (event) => {
  if (!carriesFiles(event)) return;
  depth += 1;
  $('curtain').hidden = false;
});
addEventListener('dragleave', (event) => {
  if (!carriesFiles(event)) return;
  depth -= 1;
  $('curtain').hidden = depth > 0;
});
addEventListener('dragover', (event) => {
  if (carriesFiles(event)) event.preventDefault();
});
addEventListener('drop', (event) => {
  event.preventDefault();
  depth = 0;
  $('curtain').hidden = true;
  void takeDrop(event.dataTransfer.items, event.dataTransfer.files);
});

const events = new EventSource('/api/events');
for (const name of ['received', 'digested', 'rejected', 'withdrawn', 'dead', 'worked']) {
  events.addEventListener(name, refresh);
}
events.addEventListener('open', refresh);
events.addEventListener('error', () => {
  $('status').className = 'status lost';
  $('status').textContent = 'Not running: npm start brings it back';
});
