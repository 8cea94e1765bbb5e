"""Registers as other programs leave them: preambles, merged headings in two rows, words of their own."""

from __future__ import annotations

from pathlib import Path

CHINESE = [
    ["重点客户联系人登记表"],
    [],
    ["填表人：", None, "王敏"],
    ["更新日期：", None, "2026-02-27"],
    [],
    ["序号", "姓名", "职务", "部门", "决策角色", "态度", "影响力", "联系电话", "微信号", "直接上级", "备注"],
    [
        1,
        "陈立",
        "总经理",
        "管理层",
        "决策者",
        "中立",
        "高",
        "0755-8321001",
        "chenli_js",
        None,
        "只在月初见供应商",
    ],
    [2, "王芳", "采购总监", "采购部", "审批者", "支持", "高", "13800138001", None, "陈立", None],
    [
        3,
        "刘洋",
        "网络部经理",
        "网络部",
        "影响者",
        "教练",
        "中",
        "13900139002",
        "ly-net",
        "陈立",
        "懂技术，说话直",
    ],
    [4, "赵敏", "维护工程师", "网络部", "使用者", "反对", "低", None, None, "刘洋", None],
    [5, "王芳", "出纳", "财务部", "支持者", None, "低", None, None, None, "与采购总监同名"],
]
TEN_COLUMNS = [
    ["Project Stakeholder Register"],
    ["Project", None, "Fibre to the port"],
    [],
    ["ID", "Stakeholder Name", "Position", "Decision", None, "Attitude", "Contact", None, "Needs", "Remarks"],
    [None, None, None, "Role", "Influence", None, "Phone", "E-mail", None, None],
    [1, "Ingrid Halvorsen", "CFO", "Decision Maker", "High", "Neutral", "+47 22 01", "ih@ha.example", "Cost"],
    [2, "Tomás Rey", "Head of IT", "Influencer", "High", "For", None, "tr@ha.example", "Uptime", "Ex-vendor"],
    [3, "Mary-Ann O'Neil", "Buyer", "Participant", "Medium", "Against", None, None, "Price"],
    [4, 'Øystein "Øy" Lie', "Port engineer", "User", "Low", "For", "+47 22 04", None, "Easy access"],
]  # fmt: skip
MERGED = ("D4:E4", "G4:H4", "A4:A5", "B4:B5", "C4:C5", "F4:F5", "I4:I5", "J4:J5")


def write_chinese(path: Path, *, next_month: bool = False) -> Path:
    """The Chinese register; ``next_month`` moves a column, drops the preamble and brings a new person."""
    rows = [list(row) for row in CHINESE]
    if next_month:
        rows = [[row[1], row[0], *row[2:]] for row in rows[5:]]
        rows.append(["孙丽", 6, "法务主管", "法务部", "影响者", "中立", "中", None, None, None, None])
    return _write(path, "联系人", rows)


def write_ten_columns(path: Path) -> Path:
    """Ten columns under merged headings of two rows."""
    return _write(path, "Register", TEN_COLUMNS, MERGED)


def _write(path: Path, sheet: str, rows: list[list[object]], merged: tuple[str, ...] = ()) -> Path:
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.active.title = sheet
    for row in rows:
        workbook.active.append(row)
    for area in merged:
        workbook.active.merge_cells(area)
    workbook.save(path)
    return path
