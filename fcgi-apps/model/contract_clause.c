/* The legal source of each text stands above it. The wording is the platform's own and is not a
 * model of an authority; a lawyer of the operator reads it before it is used (domain facts 9). */
#include "model/contract_clause.h"

#include "lib/core/banned.h"
#include "lib/core/str.h"

/* --- what the provider may change --- */

/* 民法典 501: what was learned in contracting is kept secret, whether or not there is a contract. */
const char clause_secrecy[] =
    "双方对在订立和履行本合同中知悉的对方商业秘密和其他应当保密的信息负有保密义务，"
    "未经对方书面同意，不得泄露、不正当使用或者提供给第三方；参与本项目的人员同样受本条约束。"
    "保密义务自知悉之日起至该信息依法公开之日止，不因本合同终止而消灭。"
    "泄露或者不正当使用的，应当赔偿对方因此受到的损失。";

/* 民法典 884: results that do not agree bring reworking or less remuneration. */
const char clause_acceptance[] =
    "乙方按阶段交付后，甲方在 10 个工作日内按“服务内容与阶段”一条约定的交付物和要求验收，"
    "在平台上确认通过，或者写明理由退回修改。"
    "甲方逾期没有验收也没有提出书面意见的，视为该阶段验收通过。"
    "验收不合格的，乙方应当在 5 个工作日内修改完善后重新交付，由此产生的费用由乙方承担。";

/* 民法典 577 and 584: breach and the extent of damages; 585: agreed damages; 884: both sides' breach
 * of contracts of technical services. */
const char clause_breach[] =
    "乙方逾期交付的，每逾期一日，按该阶段金额的万分之五支付违约金，累计不超过该阶段金额的百分之二十；"
    "甲方逾期付款的，每逾期一日，按应付未付金额的万分之五支付违约金。"
    "任何一方有其他违约行为的，应当继续履行、采取补救措施或者赔偿对方因此受到的损失，"
    "赔偿额不超过违约一方订立合同时预见到或者应当预见到的因违约可能造成的损失。";

const char clause_method[] =
    "乙方以现场、电话和网络方式提供服务。需要现场服务的，在甲方住所地进行，具体时间由双方项目联系人商定。";

/* --- what stands in every contract --- */

/* 民法典 878: what a contract of technical services is, and what it is not. */
const char clause_basis[] =
    "甲方委托乙方就下列项目提供服务，并支付报酬；乙方接受委托。"
    "双方根据《中华人民共和国民法典》等法律法规，经平等协商，订立本合同。"
    "涉及技术服务的，本合同适用民法典关于技术服务合同的规定；承揽合同和建设工程合同另行订立。";

/* 民法典 490: a written contract is concluded by signature or seal; 491: an order that is placed
 * concludes a contract unless agreed otherwise. */
const char clause_order[] =
    "平台上的订单只是订立本合同的意向，提交订单不构成合同；双方的权利义务以本合同为准。";

/* 民法典 882: the trustor provides the conditions of work. */
const char clause_cooperation[] =
    "甲方应当按照约定提供工作条件，完成配合事项，接受工作成果并支付报酬。"
    "甲方没有按照约定提供资料或者工作条件，影响工作进度的，乙方交付的日期相应顺延。";

/* 民法典 886: the costs are the trustee's unless agreed otherwise. */
const char clause_fee[] =
    "以上报酬为含税总价，包括乙方完成服务所需的全部费用，除本合同另有约定外，甲方不再支付其他费用。"
    "双方在线下付款，平台不代收代付；甲方付款后在平台上登记并确认，乙方核对到账后确认收款。";

/* 保障中小企业款项支付条例 (Decree 802 of the State Council) Art. 9. */
const char clause_public_body[] =
    "甲方为机关或者事业单位、乙方为中小企业的，甲方应当自服务交付之日起 30 日内支付款项；"
    "本合同约定的付款期限最长不超过 60 日"
    "（《保障中小企业款项支付条例》第九条）。";
const char clause_large_buyer[] =
    "甲方为大型企业、乙方为中小企业的，甲方应当自服务交付之日起 60 日内支付款项，"
    "不得以收到第三方付款作为支付的条件，也不得按照第三方付款的比例支付"
    "（《保障中小企业款项支付条例》第九条）。";

/* 民法典 543 and 544: change by agreement; a change that is not clear counts as none. */
const char clause_change[] =
    "变更本合同应当由双方协商一致，并以书面形式订立补充合同；变更内容约定不明确的，推定为未变更。"
    "补充合同与本合同具有同等效力。一方提出变更的，另一方应当在 5 个工作日内答复。";

const char clause_contacts[] =
    "项目联系人负责联络、提供和接收资料、组织验收。"
    "一方变更项目联系人或者联系方式的，应当及时通知对方；没有通知的，按照原联系方式发出的通知视为送达。";

/* 民法典 562 to 566. */
const char clause_termination[] =
    "双方协商一致，可以解除本合同。有下列情形之一的，一方可以解除本合同："
    "因不可抗力致使不能实现合同目的；对方明确表示或者以自己的行为表明不履行主要义务；"
    "对方迟延履行主要义务，经催告后在合理期限内仍未履行；法律规定的其他情形。"
    "解除前已经验收的阶段，甲方应当支付相应报酬；解除不影响要求赔偿损失的权利。";

/* 民法典 233 and 470: how disputes are settled is part of a contract. */
const char clause_settle[] =
    "因本合同发生争议的，双方先行协商；也可以在平台上提出争议，由乙方所属窗口调解。"
    "协商、调解不成的，";

const char clause_terms[] =
    "平台：双方登录使用的中小企业公共服务平台。"
    "窗口：平台中受理和调解本合同事项的窗口平台。"
    "阶段：本合同阶段表中的一行，是交付、验收和计算报酬的单位。"
    "工作日：除法定节假日、休息日以外的日期，含调休上班日。"
    "交付物：乙方在一个阶段完成时应当交给甲方的成果。";

const char clause_annexes[] =
    "与履行本合同有关的下列技术文件，经双方确认后为本合同的组成部分："
    "平台订单、双方在平台上提交的资料和交付文件、补充合同。没有书面确认的宣传资料不构成合同内容。";

/* 民法典 490; 电子签名法 14: a reliable electronic signature equals seal and hand. */
const char clause_effect[] =
    "本合同自双方签字并盖章之日起成立。乙方将签章后的合同扫描件上传平台并提交，"
    "双方同意以平台显示“已生效”的时间作为本合同在平台上开始履行的时间。";
const char clause_copies[] =
    "本合同一式两份，双方各执一份，具有同等效力。"
    "签章件与平台保存的版本不一致的，以双方签章件为准；"
    "每页页脚的校验值可以在平台上核对是否与保存的版本一致。";

/* 民法典 496 and 497: who offers a format clause points it out, and explains it when asked. */
const char clause_format[] =
    "本合同由平台的标准文本生成，其中有下划线的条款与双方的重大利益有关，请在签章前仔细阅读；"
    "对任何条款有疑问的，可以要求对方说明，不同意的，可以退回修改。";

/* 民法典 885: new results belong to who makes them unless agreed otherwise. */
const char *clause_ownership(const char *choice)
{
    if (qf_eq(choice, "seller"))
        return "乙方利用甲方提供的技术资料和工作条件完成的新的技术成果，属于乙方；"
               "甲方为自身生产经营的目的，可以无偿使用交付的成果。";
    if (qf_eq(choice, "both"))
        return "履行本合同完成的新的技术成果，由双方共有；一方转让其份额的，另一方享有以同等条件优先受让的权利。";
    return "乙方利用甲方提供的技术资料和工作条件完成的新的技术成果，以及按照本合同交付的成果，属于甲方；"
           "乙方原有的技术、工具和知识仍属于乙方。"
           "甲方利用乙方的工作成果完成的新的技术成果，属于甲方。";
}
