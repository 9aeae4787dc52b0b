import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import rtlcss from "rtlcss";
import * as sass from "sass";

const out = "../resources/static";
const bpmn = "node_modules/bpmn-js";

async function styles() {
  const { css } = sass.compile("styles/jointfund.scss", { loadPaths: ["."], quietDeps: true });
  await write("css/jointfund.css", await minified(css));
  await write("css/jointfund.rtl.css", await minified(rtlcss.process(css)));
}

async function minified(css) {
  const { code } = await esbuild.transform(css, { loader: "css", minify: true, target: "chrome100" });
  return code;
}

async function scripts() {
  await esbuild.build({
    entryPoints: ["scripts/jointfund.js", "scripts/process.js"],
    outdir: `${out}/js`,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
  });
}

/** The diagram viewer is taken as it is: its licence asks that its watermark stays. */
async function viewer() {
  await copyFile(`${bpmn}/dist/bpmn-navigated-viewer.production.min.js`, `${out}/vendor/bpmn-navigated-viewer.js`);
  await copyFile(`${bpmn}/LICENSE`, `${out}/vendor/bpmn-navigated-viewer.LICENSE.txt`);
  await write("vendor/bpmn-navigated-viewer.css", await minified(await readFile(`${bpmn}/dist/assets/diagram-js.css`, "utf8")));
}

async function write(name, text) {
  await writeFile(`${out}/${name}`, text);
}

async function weigh(...names) {
  const sizes = await Promise.all(names.map(async (name) => gzipSync(await readFile(`${out}/${name}`)).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`first load ${(total / 1024).toFixed(1)} KB gz: ${names.map((n, i) => `${n} ${sizes[i]}`).join(", ")}`);
  if (total > 70 * 1024) throw new Error("first load above 70 KB gz, leaving less than 10 KB for the page");
}

await Promise.all(["css", "js", "vendor"].map((folder) => mkdir(`${out}/${folder}`, { recursive: true })));
await Promise.all([styles(), scripts(), viewer()]);
await weigh("css/jointfund.css", "js/jointfund.js");
