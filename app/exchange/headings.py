"""What a column heading means, in English, Chinese and Spanish; one table, pure functions.

Besides the fields of customers and people there are auxiliary fields that only help to read a
table: ``first_name``/``last_name`` (together a name), ``is_company`` (tells which kind a row is),
``moment`` (“current”/“desired” rows of one person), ``identity`` (numbers that mean nothing here)
and ``parent_identity`` (a customer's parent, by such a number).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

PEOPLE_FIELDS = (
    "name", "title", "department", "customer", "phone", "email", "wechat", "birthday", "notes", "role",
    "level", "target", "closeness", "power", "rank", "reports_to", "evidence",
)  # fmt: skip
CUSTOMER_FIELDS = (
    "name", "code", "parent", "sector", "region", "country", "city", "address", "website", "phone",
    "notes", "grade", "market_type", "revenue", "currency",
)  # fmt: skip
DEPARTMENT_FIELDS = ("name", "customer", "parent", "notes")
AUXILIARY_FIELDS = ("first_name", "last_name", "is_company", "moment", "identity", "parent_identity")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "customers": CUSTOMER_FIELDS,
    "people": PEOPLE_FIELDS,
    "departments": DEPARTMENT_FIELDS,
}

# English; Chinese; Spanish. “person” names a person whatever else the table holds, “name” does not.
SYNONYMS: Mapping[str, str] = {
    "name": "name, full name, display name, name or group; 名称, 名字; nombre completo, nombre, denominacion",
    "person": "contact, contact name, contact person, person, stakeholder, stakeholder name,"
    " stakeholder name or group, employee, employee name, key person, key contact;"
    " 姓名, 联系人, 干系人, 相关方, 客户姓名, 人员, 人名, 关键人;"
    " contacto, persona, persona de contacto, interesado, nombre del contacto, nombre y apellidos",
    "first_name": "first name, given name, fname, frst nm, forename; 名; primer nombre, nombre de pila",
    "last_name": "last name, surname, family name, lname, last nm; 姓, 姓氏; apellido, apellidos",
    "customer": "customer, customer name, company, company name, client, client name, account, account name,"
    " organisation, organization, organisation name, organization name, related company, parent company name,"
    " employer, firm;"
    " 公司, 公司名称, 客户, 客户名称, 单位, 单位名称, 企业, 企业名称, 所属公司, 所在公司, 所属客户, 客户单位;"
    " empresa, cliente, compania, organizacion, cuenta, nombre del cliente, nombre de la empresa,"
    " razon social",
    "title": "title, job title, job, position, job position, designation, occupation, stakeholder type, post;"
    " 职务, 职位, 岗位, 头衔, 职称; cargo, puesto, titulo, posicion",
    "department": "department, dept, division, business unit, unit, team; 部门, 科室, 处室, 所属部门,"
    " 所在部门;"
    " departamento, area, division, unidad, gerencia",
    "phone": "phone, phone number, telephone, telephone number, tel, mobile, mobile phone, cell, cell phone,"
    " contact number, work phone, business phone, phone no;"
    " 电话, 电话号码, 手机, 手机号, 手机号码, 联系电话, 联系方式, 座机;"
    " telefono, movil, celular, numero de telefono, telefono movil",
    "email": "email, e mail, mail, email address, e mail address; 邮箱, 电子邮箱, 电子邮件, 邮件, 邮箱地址;"
    " correo, correo electronico, direccion de correo",
    "wechat": "wechat, we chat, wechat id; 微信, 微信号, 微信帐号, 微信账号; wechat",
    "birthday": "birthday, birth date, date of birth, dob; 生日, 出生日期, 出生年月;"
    " cumpleanos, fecha de nacimiento, nacimiento",
    "notes": "notes, note, remarks, remark, comments, comment, description, contact details;"
    " 备注, 说明, 描述, 注释, 其他; notas, nota, observaciones, comentarios, descripcion",
    "role": "role, decision role, project role, buying role, role in decision, buying center role;"
    " 角色, 决策角色, 项目角色, 采购角色; rol, papel, rol de decision, rol en la decision",
    "level": "level, support, attitude, stance, support level, level of support, relationship,"
    " relationship level,"
    " impact on project, sentiment, disposition, current support, position on project;"
    " 支持度, 关系等级, 态度, 立场, 支持程度, 关系, 当前支持度;"
    " apoyo, actitud, nivel de apoyo, postura, nivel de relacion, relacion",
    "target": "target level, target, desired level, desired support, target support;"
    " 目标等级, 目标支持度, 期望支持度, 目标; nivel objetivo, objetivo, apoyo deseado",
    "closeness": "closeness, intimacy, familiarity; 亲密度, 熟悉程度, 亲密程度; cercania, confianza",
    "power": "power, influence, level of influence, influence level, power level, authority,"
    " degree of influence;"
    " 影响力, 权力, 影响程度, 话语权, 权力等级; influencia, poder, nivel de influencia, grado de influencia",
    "rank": "rank, hierarchy, seniority, management level; 层级, 级别, 职级; rango, jerarquia,"
    " nivel jerarquico",
    "reports_to": "reports to, manager, manager name, boss, supervisor, line manager, superior, reporting to;"
    " 上级, 直接上级, 汇报对象, 汇报给, 上司, 主管; reporta a, jefe, superior, jefe directo, depende de",
    "evidence": "evidence, proof, basis; 证据, 依据, 评分依据; evidencia, prueba, justificacion",
    "code": "code, customer code, account number, account no, customer number, customer id, client code;"
    " 客户编码, 客户编号, 客户代码, 编码; codigo, codigo de cliente, numero de cuenta",
    "parent": "parent, parent company, parent account, parent department, group, holding;"
    " 上级公司, 母公司, 上级单位, 集团, 上级部门; matriz, empresa matriz, grupo, departamento superior",
    "sector": "sector, industry, line of business, vertical; 行业, 所属行业, 行业类别; sector,"
    " industria, rubro, ramo",
    "region": "region, state, province, territory, billing state, billing state province;"
    " 区域, 大区, 省份, 省, 地区; region, provincia, estado, zona",
    "country": "country, billing country, country region; 国家; pais",
    "city": "city, town, billing city; 城市, 市, 所在城市; ciudad, localidad, poblacion",
    "address": "address, street, street address, billing street, billing address, zip, zip code, postal code,"
    " postcode, billing postal code, billing zip, mailing address;"
    " 地址, 通讯地址, 办公地址, 公司地址, 详细地址, 邮编, 邮政编码; direccion, calle, domicilio,"
    " codigo postal",
    "website": "website, web site, web, url, homepage; 网站, 网址, 官网; sitio web, pagina web",
    "grade": "grade, customer grade, account tier, tier, customer class, abc class;"
    " 客户等级, 客户分级, 客户级别; clasificacion, categoria, grado, clase de cliente",
    "market_type": "market type, type of market; 市场类型; tipo de mercado",
    "revenue": "revenue, annual revenue, turnover, sales, annual sales;"
    " 收入, 营业额, 销售额, 年收入, 营收, 年销售额; ingresos, facturacion, ventas, ingresos anuales",
    "currency": "currency, currency code, currency iso code; 币种, 货币; moneda, divisa",
    "is_company": "is a company, is company, company flag; 是否公司, 是否企业; es una empresa, es empresa",
    "moment": "moment, current desired, state of support; 现状目标; momento",
    "identity": "id, no, nr, number, record id, contact id, account id; 序号, 编号, 行号; n, num, numero",
    "parent_identity": "parent id, parent account id; 上级编号; id de matriz",
}

FILLERS = frozenset({"of", "the", "a", "an", "de", "del", "la", "el", "los", "las"})
BRACKETS = re.compile(r"[(（\[【{<].*?(?:[)）\]】}>]|$)", re.S)
LONGEST_PHRASE = 5
HAN = re.compile(r"[\u3400-\u9fff]")


def normal_heading(heading: str) -> str:
    """A heading as compared: lower case, no accents, brackets or punctuation, single blanks."""
    import unicodedata

    bare = BRACKETS.sub(" ", heading) if BRACKETS.sub(" ", heading).strip() else heading
    split = unicodedata.normalize("NFKD", bare.casefold())
    letters = "".join(letter for letter in split if not unicodedata.combining(letter))
    return " ".join(re.findall(r"\w+", letters.replace("_", " ")))


def meanings(heading: str) -> list[tuple[str, float]]:
    """Fields that ``heading`` may mean with a confidence 0–1, best first; empty if none is known."""
    wanted = normal_heading(heading)
    if not wanted:
        return []
    exact = _phrases().get(wanted) or _squeezed().get(wanted.replace(" ", ""))
    if exact:
        return [(field, 1.0) for field in exact]
    if HAN.search(wanted):
        return _chinese_meanings(wanted)
    return _phrase_meanings(wanted)


def headings_in(heading: str) -> list[tuple[str, str]]:
    """Parts of a combined heading such as “Name, title, organisation” with the field of each.

    A part that means nothing known has the field ``""``. Fewer than two parts: empty.
    """
    parts = [part.strip() for part in re.split(r"[,/;|，、；+&\n]|\band\b|\by\b", heading) if part.strip()]
    if len(parts) < 2:
        return []
    found = []
    for part in parts:
        exact = [field for field, confidence in meanings(part) if confidence == 1.0]
        found.append((part, exact[0] if exact else ""))
    return found


def _chinese_meanings(wanted: str) -> list[tuple[str, float]]:
    """Chinese puts the noun last: 客户联系电话 ends with 电话."""
    endings = [(len(phrase), fields) for phrase, fields in _phrases().items() if wanted.endswith(phrase)]
    fields = max(endings, default=(0, ()))[1]
    return [(field, 0.8) for field in fields]


def _phrase_meanings(wanted: str) -> list[tuple[str, float]]:
    """English puts the noun last (“project sponsor e-mail”), Spanish first (“teléfono de la oficina”)."""
    words = [word for word in wanted.split() if word not in FILLERS]
    best: tuple[float, tuple[str, ...]] = (0.0, ())
    if len(words) > LONGEST_PHRASE:
        return []
    for start in range(len(words)):
        for known, confidence in ((words[start:], 0.8), (words[: len(words) - start], 0.6)):
            fields = _phrases().get(" ".join(known), ())
            spanish_or_long = confidence == 0.8 or len(known) > 1 or " ".join(known) in _spanish()
            if fields and spanish_or_long and confidence - 0.05 * start > best[0]:
                best = (confidence - 0.05 * start, fields)
    return [(field, best[0]) for field in best[1]]


@cache
def _phrases() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for field, synonyms in SYNONYMS.items():
        for phrase in re.split("[,;]", synonyms):
            key = normal_heading(phrase)
            if field not in found.get(key, ()):
                found[key] = (*found.get(key, ()), field)
    return found


@cache
def _squeezed() -> Mapping[str, tuple[str, ...]]:
    """“BILLINGCITY”: exports write headings without blanks."""
    return {phrase.replace(" ", ""): fields for phrase, fields in _phrases().items()}


@cache
def _spanish() -> frozenset[str]:
    return frozenset(
        normal_heading(phrase)
        for synonyms in SYNONYMS.values()
        for phrase in synonyms.split(";")[2].split(",")
    )
