// A complaint as a visitor files it, and its case put into a state past all rules, for pages that only this
// state has.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { site } from "./browser.mjs";
import { prove } from "./prove.mjs";
import { fresh } from "./samples.mjs";

function sql(statement) {
  return execFileSync("mariadb", ["--no-defaults", `--socket=${join(site.state, "db/mysqld.sock")}`, "--user=qifu_ddl", "-N", "qifu",
    "-e", statement], { encoding: "utf8", env: { ...process.env, MYSQL_PWD: readFileSync(join(site.state, "secrets/db-ddl"), "utf8").trim() } }).trim();
}

// The fields of manual 003 §6, by their labels.
export async function complaintFill(page, phone) {
  const field = (label) => page.locator("main form").getByLabel(label, { exact: true }).first();
  for (const [label, value] of [["单位名称", "橘子洲样例机电有限公司"], ["联系人", "周样例"], ["联系电话", phone],
    ["被投诉方单位名称", "长沙市样例管理处"], ["详细地址", "岳麓区样例路 1 号"], ["被投诉方联系人", "吴样例"],
    ["被投诉方联系电话", "0731-55501100"], ["投诉事项", "设备验收合格半年，尾款一直没有付，多次催要没有结果。"]])
    await field(label).fill(value);
  await page.selectOption("#complaint-city", { label: "长沙市" });
  await page.check("main input[name=truth]");
}

// File one about debts; returns its number. The browser may read it for half an hour.
export async function complaintFile(page, phone = fresh().phone) {
  await page.goto("/complaints/new");
  await complaintFill(page, phone);
  await page.check("main input[name=kind][value=institution]");
  await page.fill("#complaint-owed", "120000");
  await prove(page);
  await Promise.all([page.waitForURL(/\/receipt$/), page.getByRole("button", { name: "提交投诉" }).click()]);
  return /cases\/(T\d+)\//.exec(page.url())[1];
}

// Ask for the complaints of a phone; leaves the page where the code is asked for.
export async function complaintAsk(page, phone = fresh().phone) {
  await page.goto("/complaints/results");
  await page.fill("#look-phone", phone);
  await prove(page);
  await Promise.all([page.waitForURL(/\/code$/), page.getByRole("button", { name: "查询", exact: true }).click()]);
}

export function complaintPut(number, state) {
  sql(`UPDATE case_file f JOIN complaint c ON c.id = f.subject_id AND f.subject_type = 'complaint'
    JOIN workflow_activity a ON a.workflow_code = f.workflow_code AND a.workflow_version = f.workflow_version AND a.code = '${state}'
    SET f.activity_code = a.code, f.turn = a.turn, f.function_code = a.function_code, c.state = a.code WHERE c.number = '${number}'`);
}
