import { useRef, useState } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { addressOf } from '../client.ts';
import { useNotice } from '../parts/notices.tsx';
import { Trouble } from '../parts/states.tsx';
import { go } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { Checked } from './files/checked.tsx';
import './files/files.css';

const kinds: Record<string, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  csv: 'text/csv',
  json: 'application/json',
};

const exports = [
  {
    format: 'xlsx',
    title: 'Excel',
    about: 'One workbook with a sheet each for dishes, choices, sections and menus.',
  },
  { format: 'csv', title: 'CSV', about: 'The same tables as text files, in a ZIP archive.' },
  { format: 'json', title: 'JSON', about: 'For other programs.' },
] as const;

/** The menu as files: out, and in again after a look at what would change. */
export default function Files() {
  const { restaurant, path } = useHere();
  const tell = useNotice();
  const params = { restaurant: restaurant.id };
  const check = useAction('POST /restaurants/:restaurant/menu/file/check');
  const put = useAction('POST /restaurants/:restaurant/menu/file');
  const [file, setFile] = useState<File>();
  const [found, setFound] = useState<Parameters<typeof Checked>[0]['found']>();
  const [wrong, setWrong] = useState<string>();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    put.clear();
    setFound(undefined);
    const type = kinds[chosen.name.split('.').at(-1)?.toLowerCase() ?? ''];
    setWrong(
      type
        ? undefined
        : `${chosen.name} is no menu file. Choose one that ends in .xlsx, .zip, .csv or .json.`,
    );
    if (!type) return setFile(undefined);
    // Browsers name the same kind of file differently.
    const sent = new File([chosen], chosen.name, { type });
    setFile(sent);
    const done = await check.run({ params, query: { name: chosen.name }, file: sent });
    if (done) setFound(done.answer);
  }
  async function use(publish: 'yes' | 'no'): Promise<void> {
    if (!file || !found) return;
    const done = await put.run({ params, query: { name: file.name, version: found.version, publish }, file });
    if (!done) return;
    setFound(undefined);
    setFile(undefined);
    tell({ text: done.answer.published ? 'Guests have the new menu now.' : 'The file is in the draft.' });
    if (!done.answer.published) go(path('menu/edit'));
  }
  const link = (format: 'xlsx' | 'csv' | 'json', of: 'live' | 'draft' | 'template') =>
    addressOf('GET /restaurants/:restaurant/menu/file', { params, query: { format, of } });

  return (
    <div className="menu-files">
      <section className="card-plain">
        <h2>Take the menu out</h2>
        <ul className="file-list">
          {exports.map(({ format, title, about }) => (
            <li key={format}>
              <span>
                <b>{title}</b> <small className="soft">{about}</small>
              </span>
              <span className="acts">
                <a className="btn btn-outline-primary" href={link(format, 'live')} download>
                  <Icon name="save" />
                  {title}: as guests have it
                </a>
                <a className="btn btn-outline-secondary" href={link(format, 'draft')} download>
                  {title}: as it is edited
                </a>
              </span>
            </li>
          ))}
        </ul>
        <p>
          New to this? Take the{' '}
          <a href={link('xlsx', 'template')} download>
            empty workbook
          </a>
          , with one row that shows how.
        </p>
      </section>
      <section className="card-plain">
        <h2>Put a menu in</h2>
        <p className="soft">
          First you see what would change. Dishes stay the same by their code, so what is sold out and what
          lies in carts is kept. Counts of what is left are not taken from files.
        </p>
        <div
          className={over ? 'file-drop over' : 'file-drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            void take(event.dataTransfer.files[0]);
          }}
        >
          <input
            ref={chooser}
            type="file"
            hidden
            aria-label="Menu file"
            accept=".xlsx,.zip,.csv,.json"
            onChange={({ target }) => {
              void take(target.files?.[0]);
              // The same file, mended, can be chosen again.
              target.value = '';
            }}
          />
          <button
            type="button"
            className="btn btn-primary"
            disabled={check.busy || put.busy}
            onClick={() => chooser.current?.click()}
          >
            <Icon name="open" />
            Choose a file
          </button>
          <span className="soft">or drop it here: Excel, CSV, ZIP or JSON, up to 5 MB</span>
        </div>
        <Trouble text={wrong ?? check.trouble ?? put.trouble} />
        {check.busy && (
          <p className="loading" role="status">
            Reading {file?.name}…
          </p>
        )}
        {found && file && (
          <Checked
            name={file.name}
            found={found}
            busy={put.busy}
            use={(publish) => void use(publish)}
            again={() => void take(file)}
          />
        )}
      </section>
    </div>
  );
}
