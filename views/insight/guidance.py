"""What belongs into each section, as the method has it (rows 10, 27–33): shown beside the text."""

from __future__ import annotations

from collections.abc import Mapping

from app.text import Text
from models.values import SectionKind

GUIDANCE: Mapping[SectionKind, tuple[Text, ...]] = {
    SectionKind.BASICS: (
        Text("What the customer does, for whom, and how large it is."),
        Text("Who owns it, and what belongs to it."),
        Text("Where its money comes from, and what is changing."),
    ),
    SectionKind.ORGANISATION: (
        Text("How the customer is organised, and what will change next."),
        Text("Who needs, who evaluates, who approves, who decides, and who signs."),
        Text("Where buying power is moving to."),
    ),
    SectionKind.INDUSTRY: (
        Text("Market, growth and regulation in the customer's industry."),
        Text("Its competitors, and how it stands against them."),
        Text("What this means for its investments in the next three to five years."),
    ),
    SectionKind.STRATEGY: (
        Text("The customer's strategy in its own words: quote, then interpret."),
        Text("Pain points, whose they are, and what they cost."),
        Text("Initiatives under way, what stands in their way, and our answer."),
    ),
    SectionKind.FINANCE: (
        Text("Revenue, profit, debt and cash over the years, with the source of each figure."),
        Text("Investment budget: how large, when it is released, what lapses."),
        Text("How it pays. The finance department checks this section."),
    ),
    SectionKind.SWOT: (
        Text("Strengths, weaknesses, opportunities and threats of ours at this customer."),
        Text("For each: the evidence, and what we do about it."),
        Text("The summary that a manager reads in one minute."),
    ),
    SectionKind.BUYING: (
        Text("How it buys: framework, tender, score, calendar."),
        Text("Budget: who asks, who grants, when it closes."),
        Text("What it wants from a supplier, and who signs contract, receipt, acceptance and payment."),
    ),
    SectionKind.DECODING: (
        Text("Where the customer will invest in the next three to five years."),
        Text("Its business and organisation as they are meant to be then."),
        Text("Our value now and later: main channel, or edge."),
    ),
    SectionKind.NEEDS: (
        Text("What the customer will need in a year, with date and confidence."),
        Text("What we prepare for it, and the resources to reserve."),
    ),
    SectionKind.VENDORS: (
        Text("Every supplier of weight, ours included: share, products, contracts."),
        Text("Its strengths, and its ties to people on the map."),
        Text("The gap in price to us, and the value that we have shown for it."),
    ),
}
