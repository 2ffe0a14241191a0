"""Chinese in simplified characters, as a hospital in mainland China would write for its patients."""

from checklist.content.languages.names import NAMES
from checklist.language.spoken import Language, Withdrawn

LANGUAGE = Language(
    code="zh-hans",
    name="简体中文",
    offer="用简体中文看这一页",
    later="以后再说",
    # Nobody is cleared by these. What is denied is sayable: “不安全”, “并不安全”.
    clearing=(
        (r"(?<!不)(?<!没有哪张清单能让在家做微针变得)(?<!没有哪张清单能让它变得)安全(?!带|性)"),
        r"放心",
        r"没(有)?(什么)?(问题|大碍|关系)",
        r"没事(?!先)",
        r"(没有|无|零|毫无)(任何)?(风险|危险|副作用)",
        r"低风险|风险(很|较|更|比较)?(低|小)",
        r"无害|没有(害|坏)处",
        r"(不用|不必|无需|不需要)(太|过于)?(担心|担忧|害怕|紧张)",
        r"(?<!不)(?<!不是)(?<!还)可以(在家|继续|接着)(自己)?(做|扎|用针|微针)",
        r"(?<!不)适合(在家|自己)?做",
        r"(?<!不)推荐(您)?(在家|自己)?做",
        r"尽管(做|用|扎)",
        r"(?<!不)(是|属于|都|一切)正常的?(反应|现象)",
        r"一切正常|一切都好",
    ),
    kept={
        "not": (r"[不没无未别非勿绝莫]",),
        "never": (r"绝|从不|从未|从来|永远不|永远别|千万",),
        "now": (r"现在|目前|此刻|眼下|如今|已经",),
        "today": (r"今天|今日|今晚|当天",),
    },
    scripts=frozenset({"CJK"}),
    foreign=NAMES,
    length=(0.1, 1.0),
    excused={
        "Guardia medica (continuità assistenziale).": "a service by its own name",
        "We ask so that the questions fit. Nobody but you sees your answers.": "“只有您自己”",
        "Poison centre. Not for Quebec.": "“魁北克除外”",
    },
    withdrawn=Withdrawn(
        title="中文版暂时看不了",
        text=(
            "原文改了，译文还没有跟上。为了不把新旧建议混在一起，我们先把中文版收起来。"
            "您在这部手机上的回答还在。"
        ),
        call="病得很重？现在就拨打您所在地的急救电话。",
        numbers="急救电话",
        english="看英文版",
    ),
)
