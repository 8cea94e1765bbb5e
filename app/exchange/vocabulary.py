"""What other people's words for our scales mean; values are those that the book stores."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from app.exchange.headings import normal_heading

WORDS: Mapping[str, Mapping[str, str]] = {
    "level": {
        "3": "3, coach, champion, mentor, 教练, entrenador, mentor",
        "2": "2, exclusive, exclusive support, 支持并排他, 排他, 排他支持, apoyo exclusivo, exclusivo",
        "1": "1, for, support, supports, supportive, supporter, positive, in favour, in favor, pro, promoter,"
        " favourable, favorable, strongly support, strong support, moderate support, moderately support,"
        " leading, high, yes, advocate, 支持, 支持不排他, 积极, 友好, 强烈支持, 一般支持, 高,"
        " a favor, apoyo, apoya, positivo, partidario, alto",
        "0": "0, neutral, mixed, impartial, undecided, indifferent, medium, influencer, low, passive,"
        " 中立, 一般, 中, 观望, neutro, indeciso, medio, bajo",
        "-1": "against, opposed, oppose, opponent, negative, resistant, roadblock, blocker, detractor,"
        " strongly against, moderately against, strongly opposed, hostile,"
        " 反对, 消极, 抵触, 强烈反对, en contra, contrario, opuesto, negativo, opositor",
        "n": "n, not contacted, not contacted yet, unknown, unaware, no contact, n a,"
        " 未接触, 未知, 不了解, sin contacto, desconocido",
    },
    "power": {
        "5": "5, high, h, very high, decisive, strong, critical, 高, 大, 很高, 强, alto, alta, muy alto,"
        " decisivo",
        "4": "4, medium high, rather high, 较高, 中高, medio alto",
        "3": "3, medium, m, mid, moderate, average, 中, 中等, 一般, medio, media, moderado",
        "2": "2, medium low, rather low, some, 较低, 中低, medio bajo",
        "1": "1, low, l, little, weak, none, 低, 小, 弱, bajo, baja, poco",
    },
    "role": {
        "D": "d, decision maker, decider, decisionmaker, economic buyer, 决策者, 决策人, 决策, decisor,"
        " decisora,"
        " tomador de decisiones",
        "A": "a, approver, approval, 审批者, 审批人, 批准者, aprobador, aprobadora",
        "E": "e, evaluator, technical buyer, assessor, 评估者, 评估人, 评价者, 技术评估, evaluador,"
        " evaluadora",
        "I": "i, influencer, influence, consultant, adviser, advisor, recommender, 影响者, 影响人, 顾问,"
        " influenciador, influyente, consultor, asesor",
        "U": "u, user, end user, participant, 使用者, 用户, 最终用户, usuario, usuaria, participante",
        "S": "s, supporting, supporter, collaborator, information recipient, gatekeeper, support,"
        " 支持者, 配合者, 协作者, de apoyo, colaborador, colaboradora",
    },
    "closeness": {
        "0": "0, unknown, none, 未知, 不认识, desconocido",
        "1": "1, acquainted, low, 认识, 低, conocido, bajo, baja",
        "2": "2, regular working contact, working contact, medium, 工作往来, 中, contacto de trabajo,"
        " medio, media",
        "3": "3, accepts private contact, private, high, 接受私人活动, 高, acepta contacto privado,"
        " alto, alta",
        "4": "4, trusted, very high, 信任, 很高, de confianza, muy alto",
    },
    "rank": {
        "high": "high, top, executive, c level, senior, 高, 高层, 高级, 高管, alto, alta, directivo",
        "middle": "middle, mid, medium, manager, 中, 中层, 中级, medio, media, mando medio",
        "base": "base, low, staff, junior, operational, 基层, 低, 初级, 员工, bajo, baja, operativo",
    },
    "sector": {
        "telecom": "telecom, telecommunications, telecommunication, telco, communications, 电信, 通信,"
        " 运营商,"
        " telecomunicaciones",
        "energy": "energy, utilities, oil and gas, oil gas, power, electricity, mining, 能源, 电力,"
        " 石油, 石化,"
        " energia, electricidad",
        "manufacturing": "manufacturing, automotive, electronics, chemicals, machinery, engineering,"
        " food beverage, food and beverage, apparel, 制造, 制造业, 汽车, 电子, 化工, 机械, manufactura,"
        " industria",
        "finance": "finance, financial services, banking, bank, insurance, 金融, 银行, 保险, finanzas,"
        " banca, seguros",
        "government": "government, public sector, public, administration, 政府, 公共, 政务, gobierno,"
        " sector publico",
        "transport": "transport, transportation, logistics, shipping, airlines, 交通, 运输, 物流, 铁路,"
        " transporte, logistica",
        "retail": "retail, wholesale, consumer goods, e commerce, 零售, 商业, 电商, comercio, minorista",
        "health": "health, healthcare, health care, pharma, biotechnology, hospital, 医疗, 医药, 卫生, 医院,"
        " salud, sanidad, farmaceutica",
        "education": "education, university, school, 教育, 高校, 学校, educacion, universidad",
        "other": "other, others, media, technology, business services, consulting, construction, hospitality,"
        " entertainment, agriculture, not for profit, environmental, recreation, real estate,"
        " 其他, 互联网, 科技, 建筑, 房地产, 农业, otro, otros, tecnologia, medios, construccion",
    },
    "grade": {
        "S": "s, strategic, 战略, 战略客户, estrategico",
        "A": "a, partner, 伙伴, 伙伴客户, socio",
        "B": "b, priority, value, 优先, 价值, 价值客户, prioritario",
        "C": "c, general, 一般, 普通, 一般客户",
    },
    "market_type": {
        "saline_alkali": "saline alkali, saline_alkali, 盐碱地, salino alcalino",
        "breakthrough": "breakthrough, 突破, 突破型, apertura",
        "mature": "mature, 成熟, 成熟型, maduro",
    },
    "moment": {
        "current": "current, now, today, as is, actual, 当前, 现状, 目前",
        "desired": "desired, target, to be, future, deseado, objetivo, 目标, 期望",
    },
}
WORDS_WITH_TARGET = {**WORDS, "target": WORDS["level"]}

YES = frozenset({"1", "x", "y", "yes", "true", "si", "s", "是", "有", "对", "√", "✓", "✔", "●", "■", "v"})
TITLE_WORDS = re.compile(
    r"\b(?:c[efitoms]o|vp|president|director|manager|head|chief|officer|engineer|lead|analyst"
    r"|chair\w*|buyer|secretary|gerente|jef[ea]|director[a]?|presidente|ingenier[oa]|responsable|coordinador[a]?)\b"
    r"|经理|总监|主任|总裁|董事|处长|科长|部长|局长|工程师|主管|专员|院长|书记|厂长|所长",
    re.I,
)


def is_scale(field: str) -> bool:
    """Whether ``field`` takes values of a scale only, so that foreign words need a translation."""
    return field in WORDS_WITH_TARGET


def translate(field: str, value: object) -> str | None:
    """The stored value that ``value`` means on the scale of ``field``; ``None`` if nobody knows.

    >>> translate("level", "Strongly Against"), translate("power", "H"), translate("role", "决策者")
    ('-1', '5', 'D')
    """
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip()
    if re.fullmatch(r"[+-]\d+|[+-]+", text):
        text = {"+": "1", "++": "1", "-": "-1", "--": "-1"}.get(text, text).lstrip("+")
        return text if text in WORDS_WITH_TARGET[field] else None
    return _by_word(field).get(normal_heading(text))


def is_yes(value: object) -> bool:
    """Whether a cell marks its column, as an X or a tick does."""
    return str(value).strip().casefold() in YES or value is True


@cache
def _by_word(field: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for stored, words in WORDS_WITH_TARGET[field].items():
        for word in words.split(","):
            found.setdefault(normal_heading(word), stored)
    return found
