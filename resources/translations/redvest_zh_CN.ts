<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>redvest</name>
    <message>
        <source>  %1 of the records it lists were corrected since it was issued: ask the issuer to replace it.</source>
        <translation>  出具以后所列的记录有%1条更正过：请出具单位替换。</translation>
    </message>
    <message>
        <source>  It stands in place of certificate %1.</source>
        <translation>  它替换编号%1的证明。</translation>
    </message>
    <message>
        <source>  It was printed anew: %1</source>
        <translation>  曾补发：%1</translation>
    </message>
    <message>
        <source>  Its list of records was not in what was given: the PDF carries it.</source>
        <translation>  所给的内容里没有记录明细：明细在 PDF 文件里。</translation>
    </message>
    <message>
        <source>  Signed by a key retired on %1; the certificate says that it is from before.</source>
        <translation>  由%1停用的密钥签名；证书写明的颁发日期在停用之前或当日。</translation>
    </message>
    <message>
        <source>  Whether it was voided since, only the issuer's register knows (--workspace).</source>
        <translation>  此后是否作废，只有发证单位的登记簿知道（--workspace）。</translation>
    </message>
    <message>
        <source>  issued on %1 by %2, key %3</source>
        <translation>  %1由%2颁发，密钥%3</translation>
    </message>
    <message>
        <source>  served from %1 to %2: %3 records, %4 minutes (%5 h)</source>
        <translation>  服务期间%1至%2：记录%3条，%4分钟（%5小时）</translation>
    </message>
    <message>
        <source>  trained on %1, valid until %2</source>
        <translation>  培训日期%1，有效期至%2</translation>
    </message>
    <message>
        <source> (as before)</source>
        <translation>（保留）</translation>
    </message>
    <message>
        <source> (expired)</source>
        <translation>（已过期）</translation>
    </message>
    <message>
        <source> Sheet looked at: %1. Sheets of the file: %2.</source>
        <translation>已查看的工作表：%1。文件中的工作表：%2。</translation>
    </message>
    <message>
        <source> These have such a header: %1. Choose one of them, or take in the whole workbook.</source>
        <translation>以下工作表有这样的列名行：%1。请选择其中之一，或导入整个工作簿。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source> people without names</source>
        <translation> 人（未记姓名）</translation>
    </message>
    <message>
        <source> years</source>
        <translation> 岁</translation>
    </message>
    <message>
        <source>"%1" cannot be a name on the server. Use small letters, digits and underscores, a letter first, at most 40.</source>
        <translation>“%1”不能用作服务器上的名称。请使用小写字母、数字和下划线，以字母开头，最多40个字符。</translation>
    </message>
    <message>
        <source>"%1" does not belong after the question mark of an address: it stands before it, as in postgresql://user@host:5432/database.</source>
        <translation>“%1”不应写在地址的问号之后，而应写在前面，如 postgresql://用户@主机:5432/数据库。</translation>
    </message>
    <message>
        <source>"%1" does not belong in a name. Give the name as it stands on the document, notes elsewhere.</source>
        <translation>姓名中不应含有“%1”。请按证件填写姓名，其他说明写入备注。</translation>
    </message>
    <message>
        <source>"%1" does not say how many people a shift needs. Write SHIFT=4, with an id from "list shifts".</source>
        <translation>“%1”没有写明班次需要多少人。请写成“班次=4”，班次编号用“list shifts”查看。</translation>
    </message>
    <message>
        <source>"%1" does not say how many people come from where. Write 20@310106012.</source>
        <translation>“%1”没有写明从哪里增加多少人。请写成20@310106012。</translation>
    </message>
    <message>
        <source>"%1" does not say who learns what. Write NAME=12@310106012 or NAME=ID,ID.</source>
        <translation>“%1”没有写明谁学什么。请写成“名称=12@310106012”或“名称=编号,编号”。</translation>
    </message>
    <message>
        <source>"%1" has %2 seats, and %3 people are signed up. Give it more seats, or take somebody off.</source>
        <translation>“%1”名额%2人，已有%3人报名。请增加名额，或取消部分人的报名。</translation>
    </message>
    <message>
        <source>"%1" has %2 seats, and by its results %3 people came. Look whether all of them are of this session; if so, give the session more seats, or say as the reason why more came.</source>
        <translation>“%1”名额%2人，但按结果已有%3人到场。请核对这些人员是否都属于本批次；确属本批次的，请增加名额，或者填写超出名额的原因。</translation>
    </message>
    <message>
        <source>"%1" has %2 seats; these would be %3 too many. Give the session more seats, take somebody off, or plan another session.</source>
        <translation>“%1”名额%2人，超出%3人。请增加名额、取消部分人的报名，或另安排一个批次。</translation>
    </message>
    <message>
        <source>"%1" has a mark that separates words, or a bracket. Add one word at a time, without them.</source>
        <translation>“%1”含有分隔词语的标点或括号。请每次只添加一个词语，不带这些符号。</translation>
    </message>
    <message>
        <source>"%1" has no day. Write it as 2022-04-19.</source>
        <translation>“%1”缺少日。请写成2022-04-19。</translation>
    </message>
    <message>
        <source>"%1" has no year. Write it as 2022-04-19.</source>
        <translation>“%1”缺少年份。请写成2022-04-19。</translation>
    </message>
    <message>
        <source>"%1" in column %2 (%3) was not taken: another column says it already. Look which of the two is right.</source>
        <translation>%2列（%3）中的“%1”未读入：另一列已有内容。请核对以哪个为准。</translation>
    </message>
    <message>
        <source>"%1" is chosen from both records.</source>
        <translation>“%1”同时选了两份档案。</translation>
    </message>
    <message>
        <source>"%1" is in no list (rows: %2) and is left out unless you take the new words too.</source>
        <translation>“%1”不在词表中（共%2行），除非确认为新词，否则不导入。</translation>
    </message>
    <message>
        <source>"%1" is in no list (rows: %2). Look whether another word is meant.</source>
        <translation>“%1”不在词表中（共%2行）。请看是否应为别的词。</translation>
    </message>
    <message>
        <source>"%1" is in the list already.</source>
        <translation>清单中已有“%1”。</translation>
    </message>
    <message>
        <source>"%1" is kept with these specifications: %2. Write one of them, or import the item first.</source>
        <translation>“%1”现有规格为：%2。请填写其中之一，或先导入该物资。</translation>
    </message>
    <message>
        <source>"%1" is neither yes nor no. Write 是 or 否.</source>
        <translation>“%1”既不是“是”也不是“否”。请填写“是”或“否”。</translation>
    </message>
    <message>
        <source>"%1" is no amount of money. Write it as 1200.50.</source>
        <translation>“%1”不是有效金额。请写成1200.50。</translation>
    </message>
    <message>
        <source>"%1" is no choice. Write for example phone=dup or phone=keep.</source>
        <translation>“%1”不是有效的选择。请写成例如 phone=dup 或 phone=keep。</translation>
    </message>
    <message>
        <source>"%1" is no column of this list. There are: %2.</source>
        <translation>“%1”不是本名单的列。可用的列：%2。</translation>
    </message>
    <message>
        <source>"%1" is no date. Write it as 2022-04-19.</source>
        <translation>“%1”不是有效日期。请写成2022-04-19。</translation>
    </message>
    <message>
        <source>"%1" is no division of this workspace. Type its name or its code.</source>
        <translation>“%1”不是本工作区的区划。请填写区划的名称或代码。</translation>
    </message>
    <message>
        <source>"%1" is no division. Give its code: 6 digits a district, 9 a street, 12 a community.</source>
        <translation>“%1”不是行政区划。请填代码：区县 6 位，街镇 9 位，居村 12 位。</translation>
    </message>
    <message>
        <source>"%1" is no duration. Write the hours as a number, such as 4.5.</source>
        <translation>“%1”不是有效时长。请用数字填写小时数，如4.5。</translation>
    </message>
    <message>
        <source>"%1" is no field one may choose when two records are merged.</source>
        <translation>“%1”不是合并时可以选择的字段。</translation>
    </message>
    <message>
        <source>"%1" is no grouping.</source>
        <translation>“%1”不是有效的分组方式。</translation>
    </message>
    <message>
        <source>"%1" is no kind of document that is known here. Write 居民身份证, 护照 or another official name.</source>
        <translation>“%1”不是已知的证件类型。请填写居民身份证、护照等正式名称。</translation>
    </message>
    <message>
        <source>"%1" is no kind of list. Say one of %2.</source>
        <translation>“%1”不是有效的名单类型。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>"%1" is no kind of record. Say one of %2.</source>
        <translation>没有“%1”这类记录。可用的有：%2。</translation>
    </message>
    <message>
        <source>"%1" is no level. Say city, district, street or community.</source>
        <translation>“%1”不是有效的层级。请使用city、district、street或community。</translation>
    </message>
    <message>
        <source>"%1" is no number of a sheet: it has %2 digits, of which the last checks the others. Compare it with the paper.</source>
        <translation>“%1”不是签到表表号：表号有%2位数字，末位是校验码。请与纸质表核对。</translation>
    </message>
    <message>
        <source>"%1" is no order. Say gap or rate.</source>
        <translation>没有“%1”这种排序。请用gap或rate。</translation>
    </message>
    <message>
        <source>"%1" is no pattern. Write 3x8, 4x6, 2x12, day=08:00-17:00, or several times separated by commas.</source>
        <translation>“%1”不是排班模式。请写 3x8、4x6、2x12、day=08:00-17:00，或用逗号隔开的几段时间。</translation>
    </message>
    <message>
        <source>"%1" is no risk class. Write 低, 中 or 高; the rule holds for that class and those above it.</source>
        <translation>“%1”不是风险等级。请写低、中或高，规则适用于该等级及以上的岗位。</translation>
    </message>
    <message>
        <source>"%1" is no role. Say entry, approval, stock_keeper, training, leader or administrator; entry and approval may name an area, as in entry:volunteers (volunteers, rota, training, supplies, briefings).</source>
        <translation>“%1”不是角色。请用 entry、approval、stock_keeper、training、leader 或 administrator；entry 和 approval 可注明领域，如 entry:volunteers（volunteers、rota、training、supplies、briefings）。</translation>
    </message>
    <message>
        <source>"%1" is no sex. Write 男 or 女.</source>
        <translation>“%1”不是有效的性别。请填写“男”或“女”。</translation>
    </message>
    <message>
        <source>"%1" is no span of time. Write it as 08:00-12:00.</source>
        <translation>“%1”不是有效的时间段。请写成08:00-12:00。</translation>
    </message>
    <message>
        <source>"%1" is no stay. Write the post, = and the days: 封控小区门岗=7.</source>
        <translation>“%1”不是一处驻守。请写岗位、等号和天数，例如：封控小区门岗=7。</translation>
    </message>
    <message>
        <source>"%1" is no time of day. Write it as 08:00.</source>
        <translation>“%1”不是有效的时刻。请写成08:00。</translation>
    </message>
    <message>
        <source>"%1" is no time.</source>
        <translation>“%1”不是有效时间。</translation>
    </message>
    <message>
        <source>"%1" is no time. Write 08:05, or 2022-03-20T08:05.</source>
        <translation>“%1”不是时间。请写 08:05 或 2022-03-20T08:05。</translation>
    </message>
    <message>
        <source>"%1" is no time. Write 2022-03-20 or 2022-03-20T07:00.</source>
        <translation>“%1”不是有效时间。请写成2022-03-20或2022-03-20T07:00。</translation>
    </message>
    <message>
        <source>"%1" is no whole number. Write digits only, such as 12.</source>
        <translation>“%1”不是整数。请只填写数字，如12。</translation>
    </message>
    <message>
        <source>"%1" is not known here. Write one of: %2.</source>
        <translation>系统中没有“%1”。请填写以下之一：%2。</translation>
    </message>
    <message>
        <source>"%1" is not possible here. Choose one of: %2.</source>
        <translation>这里不能写“%1”，请从下列各项中选一项：%2。</translation>
    </message>
    <message>
        <source>"%1" is nothing that can be asked of people. Say one of %2.</source>
        <translation>“%1”不是可以使用的查找条件。请从以下各项中选用：%2。</translation>
    </message>
    <message>
        <source>"%1" is required by %2 posts and %3 rules. Take it out of these posts and archive these rules first, or leave the course in use.</source>
        <translation>“%1”仍为%2个岗位和%3条规则所要求。请先从这些岗位中去掉并归档这些规则，或让课程继续使用。</translation>
    </message>
    <message>
        <source>"%1" is set by the program itself. Take it out of the address.</source>
        <translation>“%1”由程序自行设定，请从地址中去掉。</translation>
    </message>
    <message>
        <source>"%1" may be several calls: %2. Give the id, or the series.</source>
        <translation>“%1”可能指几份招募令：%2。请写记录编号，或写明名称。</translation>
    </message>
    <message>
        <source>"%1" may mean several entries. Give the whole id of one.</source>
        <translation>“%1”可能指几条不同的报名。请写其中一条的完整编号。</translation>
    </message>
    <message>
        <source>"%1" may mean several gap collections. Give the whole id.</source>
        <translation>“%1”可能指多次缺口征集。请写完整编号。</translation>
    </message>
    <message>
        <source>"%1" may mean several policies. Give the whole number of one.</source>
        <translation>“%1”可能指多份保单，请填写其中一份的完整保单号。</translation>
    </message>
    <message>
        <source>"%1" may mean several teams. Give the whole id.</source>
        <translation>“%1”可能指几支不同的志愿服务队。请写完整的编号。</translation>
    </message>
    <message>
        <source>"%1" may mean several: %2. Give the code of one.</source>
        <translation>“%1”可能指以下几个：%2。请填写其中一个的代码。</translation>
    </message>
    <message>
        <source>"%1" may mean several: %2. Give the id of one.</source>
        <translation>“%1”可能指以下几个：%2。请填写其中一个的编号。</translation>
    </message>
    <message>
        <source>"%1" means several divisions. Give the code.</source>
        <translation>“%1”指多个街镇、社区。请写代码。</translation>
    </message>
    <message>
        <source>"%1" must end in %2. Choose such a name.</source>
        <translation>“%1”的扩展名应为%2。请换一个文件名。</translation>
    </message>
    <message>
        <source>"%1" names no division. Choose one of those offered.</source>
        <translation>“%1”不是行政区划。请从列出的选项中选择。</translation>
    </message>
    <message>
        <source>"%1" says no break. Write the times, for example 12:00–12:30, or the minutes, for example 30.</source>
        <translation>“%1”看不出是什么休息。请写起止时间，例如 12:00–12:30，或者写分钟数，例如 30。</translation>
    </message>
    <message>
        <source>"%1" should read FIELD=VALUE.</source>
        <translation>“%1”应写成“字段=值”。</translation>
    </message>
    <message>
        <source>"%1" should read HEADER=FIELD.</source>
        <translation>“%1”应写成“表头=字段”的形式。</translation>
    </message>
    <message>
        <source>"%1" was not asked by this collection. Give the code or name of a division that was.</source>
        <translation>这次征集没有发给“%1”。请写征集对象的代码或名称。</translation>
    </message>
    <message>
        <source>"%1=%2" cannot be read. Write it like %1=%3.</source>
        <translation>“%1=%2”无法识别。请写成 %1=%3 这样的形式。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2 needs %3 people</source>
        <translation>%1 %2需要%3人</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 (%2 over)</source>
        <translation>%1（富余 %2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) have two different resident identity numbers, both well formed: they are two people, or one of the numbers is false. If they are two people, keep both records. If it is one person, confirm that, and say in the reason what shows which number is right.</source>
        <translation>%1（%2）与%3（%4）登记有两个不同且均符合编码规则的居民身份证号码：要么是两个人，要么其中一个号码不实。确为两人的，请保留两份档案；确为同一人的，请予确认，并在事由中写明以哪个号码为准及其依据。</translation>
    </message>
    <message>
        <source>%1 (%2) has this number of the national platform already. Compare the two and correct one.</source>
        <translation>%1（%2）已登记了这个全国平台编号。请核对两人，改正其中一个。</translation>
    </message>
    <message>
        <source>%1 (%2) has this number; the record is archived. Restore it instead of registering anew.</source>
        <translation>该号码属于%1（%2），其记录已归档。请恢复该记录，不必重新登记。</translation>
    </message>
    <message>
        <source>%1 (%2) is registered with this number already. Open that record instead.</source>
        <translation>%1（%2）已用该号码登记。请打开该记录。</translation>
    </message>
    <message>
        <source>%1 (%2?)</source>
        <translation>%1（%2？）</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>%1 (kept: %2 minutes, typed: %3)</source>
        <translation>%1（已有%2分钟，录入%3分钟）</translation>
    </message>
    <message>
        <source>%1 (mandatory from %2)</source>
        <translation>%1（%2起施行）</translation>
    </message>
    <message>
        <source>%1 (shifts begun by then)</source>
        <translation>%1（只计已开始的班次）</translation>
    </message>
    <message>
        <source>%1 (shifts yet to begin included)</source>
        <translation>%1（含尚未开始的班次）</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>%1 agreed on %2 only. Say a later day.</source>
        <translation>%1于%2才同意，请填写之后的日期。</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1已存在，是否替换？</translation>
    </message>
    <message>
        <source>%1 already exists; choose another name or add --force.</source>
        <translation>%1已存在，请另取文件名，或加上 --force。</translation>
    </message>
    <message>
        <source>%1 and %2 both go by the name %3. Take it out of the earlier names of one of them, or rename one.</source>
        <translation>%1和%2都使用名称“%3”。请从其中一个的曾用名称里删去，或改名。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有%2条</translation>
    </message>
    <message>
        <source>%1 and %2 overlap. Let each shift of the pattern end before the next one starts, the next day's too.</source>
        <translation>%1与%2时间交叉。模式中每个班次都须在下一班（包括第二天的班次）开始前结束。</translation>
    </message>
    <message>
        <source>%1 and %2 were merged on one desk, and judged to be two people on another (%3, %4). Undo the merge, or take the judgement back.</source>
        <translation>%1和%2在一个工作台上已合并，在另一个工作台上却确认为两人（%3，%4）。请撤销合并，或者收回“确认为两人”。</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>%1 answered after the deadline %2.</source>
        <translation>%1 在截止时间 %2 之后答复。</translation>
    </message>
    <message>
        <source>%1 answered by a workbook, which stays. Correct its figures instead.</source>
        <translation>%1 已交回工作簿，以表为准。如需更改请更正其中的数字。</translation>
    </message>
    <message>
        <source>%1 answers taken back.</source>
        <translation>已收回%1条答复。</translation>
    </message>
    <message>
        <source>%1 are bound to another shift then</source>
        <translation>同一时间已有班次%1人</translation>
    </message>
    <message>
        <source>%1 are in a sealed team then</source>
        <translation>%1 人当时在闭环队中</translation>
    </message>
    <message>
        <source>%1 are minors, and it is a risk post</source>
        <translation>未成年，不得上风险岗位%1人</translation>
    </message>
    <message>
        <source>%1 are needed elsewhere</source>
        <translation>别处更需要%1人</translation>
    </message>
    <message>
        <source>%1 are not available then</source>
        <translation>没有空%1人</translation>
    </message>
    <message>
        <source>%1 are not insured</source>
        <translation>未参保%1人</translation>
    </message>
    <message>
        <source>%1 are not trained</source>
        <translation>未培训%1人</translation>
    </message>
    <message>
        <source>%1 are suspended</source>
        <translation>已暂停%1人</translation>
    </message>
    <message>
        <source>%1 are too many for one print: at most %2. Choose a shorter time, a street or a site.</source>
        <translation>一次打印%1个过多，最多%2个。请缩短时间，或选择一个街镇、点位。</translation>
    </message>
    <message>
        <source>%1 are too young or too old for the post</source>
        <translation>年龄不符%1人</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>待答复%1</translation>
    </message>
    <message>
        <source>%1 awards</source>
        <translation>%1项表彰</translation>
    </message>
    <message>
        <source>%1 belongs to itself, through what it belongs to. Choose another organisation that it belongs to.</source>
        <translation>%1经由上级又成了自己的上级。请另选上级。</translation>
    </message>
    <message>
        <source>%1 calls of %2 carry the number %3 of %4. Give one of them another: call renumber, by its id.</source>
        <translation>有%1份%2编号同为%4年第%3号。请用 call renumber 按记录编号给其中一份另编一号。</translation>
    </message>
    <message>
        <source>%1 campaigns</source>
        <translation>共%1个行动</translation>
    </message>
    <message>
        <source>%1 cannot be pinned to %2: %3. Take the pin away.</source>
        <translation>%1不能固定在%2：%3。请解除固定。</translation>
    </message>
    <message>
        <source>%1 cannot be put on this shift: %2. Choose somebody else.</source>
        <translation>不能将%1派到该班次：%2。请另选他人。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1无法读取。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Close it in other programs or ask for access to it.</source>
        <translation>无法读取%1：%2。请在其他程序中关闭该文件，或申请访问权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder or the stick is read-only. Choose another.</source>
        <translation>%1 无法写入：文件夹或U盘是只读的。请另选一个。</translation>
    </message>
    <message>
        <source>%1 cards are too many for one print: at most %2. Choose fewer posts.</source>
        <translation>一次打印%1张过多，最多%2张。请减少岗位。</translation>
    </message>
    <message>
        <source>%1 certificates</source>
        <translation>%1份证明</translation>
    </message>
    <message>
        <source>%1 certificates carry the number %2. Give the id of the record instead.</source>
        <translation>有%1份证书编号都是%2，请改用记录的编号。</translation>
    </message>
    <message>
        <source>%1 certificates carry the number %2. Void all but one of them and issue them anew.</source>
        <translation>有%1份证书编号都是%2。请保留一份，其余作废后重新颁发。</translation>
    </message>
    <message>
        <source>%1 certificates issued. Print them now; later they are printed anew.</source>
        <translation>已颁发%1份证书。请现在打印；以后再打印须办理补发。</translation>
    </message>
    <message>
        <source>%1 certificates replaced. Ask for the old papers back.</source>
        <translation>已替换%1份证明。请收回旧的纸面证明。</translation>
    </message>
    <message>
        <source>%1 certificates stand in the register, but were neither printed nor saved. Keep them, to be printed anew later, or take that back?</source>
        <translation>%1份证书已列入登记簿，但没有打印也没有保存。保留（以后用“补发”重印），还是收回？</translation>
    </message>
    <message>
        <source>%1 certificates that were issued for this session say its day, course and edition, among them %2. Void them first, then change the session and issue others.</source>
        <translation>该批次已颁发%1份证书（其中有%2），证书上印有日期、课程和版本。请先作废证书，再修改批次，然后另行颁发。</translation>
    </message>
    <message>
        <source>%1 certificates voided. Ask for the papers back.</source>
        <translation>已作废%1份证书。请收回纸质证书。</translation>
    </message>
    <message>
        <source>%1 certificates were issued for one training record, among them %2. Void all but one of them.</source>
        <translation>为同一条培训记录颁发了%1份证书，其中有%2。请保留一份，其余作废。</translation>
    </message>
    <message>
        <source>%1 certificates; %2 in all are superseded by a correction: replace them.</source>
        <translation>%1份证明；全部证明中有%2份所列时长已更正，请替换。</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1件理赔</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1关闭</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the folder, the free space and that no other program has the file open.</source>
        <translation>无法写入%1：%2。请检查文件夹和剩余空间，并确认没有其他程序打开该文件。</translation>
    </message>
    <message>
        <source>%1 could still come: search longer</source>
        <translation>还可以派%1人，请计算得久一些</translation>
    </message>
    <message>
        <source>%1 covers</source>
        <translation>%1条参保</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 days are too many for one step: at most %2. Plan the first weeks now and copy a week later on.</source>
        <translation>一次排%1天过多，最多%2天。请先排前几周，以后再复制。</translation>
    </message>
    <message>
        <source>%1 days in a row</source>
        <translation>连续%1天</translation>
    </message>
    <message>
        <source>%1 declined it or stayed away</source>
        <translation>已拒绝或缺席%1人</translation>
    </message>
    <message>
        <source>%1 do not speak the language</source>
        <translation>不会所需语种%1人</translation>
    </message>
    <message>
        <source>%1 does not fit this shift: %2. Choose somebody else; to set a rule aside, put the person on the shift with a reason.</source>
        <translation>%1不符合该班次的要求：%2。请另选他人；确需变通的，写明理由派到班次。</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase or recovery key. Nothing was changed.</source>
        <translation>用这个口令或恢复密钥打不开 %1。没有改动任何内容。</translation>
    </message>
    <message>
        <source>%1 does not wait in the reserve.</source>
        <translation>%1不在待征召之列。</translation>
    </message>
    <message>
        <source>%1 end within 7 days</source>
        <translation>%1人7天内到期</translation>
    </message>
    <message>
        <source>%1 entered or changed this record, so somebody else must approve it: the office demands two people.</source>
        <translation>%1录入或改过此记录，须由他人审核：本单位要求两人分别录入和审核。</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1条</translation>
    </message>
    <message>
        <source>%1 entries are past their span on %2. %3</source>
        <translation>截至%2有%1项到期。%3</translation>
    </message>
    <message>
        <source>%1 entries of this desk, the last made at %2, are missing in this file.</source>
        <translation>本文件缺少本机已保存的%1条记录，最后一条保存于%2。</translation>
    </message>
    <message>
        <source>%1 expire within %2 days</source>
        <translation>%2天内到期 %1</translation>
    </message>
    <message>
        <source>%1 falls out; %2 takes the seat (%3). Why? Enter does it, Esc does not.</source>
        <translation>%1不能到岗，由%2顶岗（%3）。原因？Enter 确定，Esc 取消。</translation>
    </message>
    <message>
        <source>%1 fits.</source>
        <translation>%1符合条件。</translation>
    </message>
    <message>
        <source>%1 for %2 chosen people</source>
        <translation>选定的%2人具备%1</translation>
    </message>
    <message>
        <source>%1 for %2 people of %3</source>
        <translation>%3的%2人具备%1</translation>
    </message>
    <message>
        <source>%1 found on %2 that these are two people (%3). Take that back first.</source>
        <translation>%1于%2确认过这是两人（%3）。请先收回。</translation>
    </message>
    <message>
        <source>%1 goes by the name %2. Take it out of one of the two.</source>
        <translation>%1已使用名称“%2”。请从其中一个删去。</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h in one day</source>
        <translation>一天内%1小时</translation>
    </message>
    <message>
        <source>%1 h in one day, the person asked for at most %2</source>
        <translation>一天内%1小时，本人要求最多%2小时</translation>
    </message>
    <message>
        <source>%1 h in protective suit</source>
        <translation>穿防护服连续 %1 小时</translation>
    </message>
    <message>
        <source>%1 h in seven days</source>
        <translation>七天内%1小时</translation>
    </message>
    <message>
        <source>%1 h in the last 7 days</source>
        <translation>近7日 %1 小时</translation>
    </message>
    <message>
        <source>%1 h in the last seven days</source>
        <translation>近七日%1小时</translation>
    </message>
    <message>
        <source>%1 h in the week</source>
        <translation>本周%1小时</translation>
    </message>
    <message>
        <source>%1 h without a break</source>
        <translation>连续服务 %1 小时没有休息</translation>
    </message>
    <message>
        <source>%1 has %2 approved hours, which give %3. Say as the reason why %4 is granted all the same.</source>
        <translation>%1已审核时长为%2小时，对应%3。如仍评定%4，请写明原因。</translation>
    </message>
    <message>
        <source>%1 has %2 approved hours, which give no star level yet. Name the level and say why.</source>
        <translation>%1已审核时长为%2小时，尚未达到任何星级。请写明星级和原因。</translation>
    </message>
    <message>
        <source>%1 has a new passphrase and must change it at the next sign-in.</source>
        <translation>%1有了新口令，下次登录时必须修改。</translation>
    </message>
    <message>
        <source>%1 has a result in this session. Records made by mistake are removed in the list of records.</source>
        <translation>%1在本场已有结果。录错的记录请在“记录”列表中移除。</translation>
    </message>
    <message>
        <source>%1 has a shift at this time already (%2). Open that one and change the number needed.</source>
        <translation>%1在该时间已有班次（%2）。请打开该班次修改需求人数。</translation>
    </message>
    <message>
        <source>%1 has been signed in at %2 since %3. Sign the person out there first.</source>
        <translation>%1自%3起在“%2”签到，尚未签退。请先在那里签退。</translation>
    </message>
    <message>
        <source>%1 has certificate %2, which says the very same. Print that anew.</source>
        <translation>%1已有内容完全相同的证明%2。请补发那一份。</translation>
    </message>
    <message>
        <source>%1 has certificate %2. Print that anew.</source>
        <translation>%1已有证书%2，请补发。</translation>
    </message>
    <message>
        <source>%1 has come to that shift, or should have: that stays on record. Put the person on the other shift as well instead of moving.</source>
        <translation>%1已到或者应到过那个班次，这一条须留存，不能调走。请不要调动，另行派到新的班次。</translation>
    </message>
    <message>
        <source>%1 has lines in the ledger that are counted in %2, which as %3 would say something else. Leave the unit, make a new item counted in %3, and archive this one when nothing of it is left.</source>
        <translation>%1已有以“%2”计量的出入库记录，改成“%3”会改变这些记录的含义。请保留原单位，另建一个以“%3”计量的物资，本物资用完后归档。</translation>
    </message>
    <message>
        <source>%1 has neither duties nor how to do it nor protection. Enter them in the form of the post first.</source>
        <translation>%1没有填写岗位职责、操作要点和防护要求。请先在岗位录入表中填写。</translation>
    </message>
    <message>
        <source>%1 has no approved time in that period that counts: there is nothing to certify.</source>
        <translation>%1在这段时间里没有可以计入的已审核时长，没有可以证明的。</translation>
    </message>
    <message>
        <source>%1 has no field "%2". There are: %3.</source>
        <translation>%1没有“%2”这个字段。可用的有：%3。</translation>
    </message>
    <message>
        <source>%1 has no issue %2; the latest is issue %3.</source>
        <translation>%1 没有第%2版，最新为第%3版。</translation>
    </message>
    <message>
        <source>%1 has no issue No. %2. Save it first, or leave --number out for the next one.</source>
        <translation>%1没有第%2期。请先保存这一期；不写 --number 则生成下一期。</translation>
    </message>
    <message>
        <source>%1 has no open entry in the reserve.</source>
        <translation>%1在储备中没有未了结的报名。</translation>
    </message>
    <message>
        <source>%1 has no open gap in this period, so there is nobody to call. Give another period or division.</source>
        <translation>%1在此期间没有缺口，不需要招募。请改用其他时段或区划。</translation>
    </message>
    <message>
        <source>%1 has no sheet named “%2”. Choose one of: %3.</source>
        <translation>%1中没有名为“%2”的工作表。请从以下选择：%3。</translation>
    </message>
    <message>
        <source>%1 has no sheet that is told by its column names. %2</source>
        <translation>%1 里没有能按列名认出的工作表。%2</translation>
    </message>
    <message>
        <source>%1 has not passed: there is nothing to certify.</source>
        <translation>%1没有合格，不能颁发证书。</translation>
    </message>
    <message>
        <source>%1 has not signed in. Sign in first, or enter both times on the sheet of the shift.</source>
        <translation>%1没有签到。请先签到，或在班次的签到表中录入签到和签退时间。</translation>
    </message>
    <message>
        <source>%1 has only %2 free and %3 are needed. Free some space there, or choose another folder.</source>
        <translation>%1 只剩 %2 可用，需要 %3。请在那里腾出空间，或另选文件夹。</translation>
    </message>
    <message>
        <source>%1 has parts that no spreadsheet program writes, so it was not read. Open it in a spreadsheet program and save it anew.</source>
        <translation>%1含有表格软件不会写入的内容，未予读取。请用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>%1 has served on this shift. Why is that to be changed?</source>
        <translation>%1在该班次已服务。请填写更改理由。</translation>
    </message>
    <message>
        <source>%1 has signed in to this shift %2 times already. Enter the rest on the sheet.</source>
        <translation>%1在这个班次已签到%2次。其余请录入签到表。</translation>
    </message>
    <message>
        <source>%1 has withdrawn consent.</source>
        <translation>%1已撤回同意。</translation>
    </message>
    <message>
        <source>%1 have a language certificate that is over by then</source>
        <translation>语种证书届时过期%1人</translation>
    </message>
    <message>
        <source>%1 have a licence that is over by then</source>
        <translation>驾照届时过期%1人</translation>
    </message>
    <message>
        <source>%1 have a skill that is over by then</source>
        <translation>技能届时过期%1人</translation>
    </message>
    <message>
        <source>%1 have a training that is over by then</source>
        <translation>培训届时过期%1人</translation>
    </message>
    <message>
        <source>%1 have left the register</source>
        <translation>已退出名册%1人</translation>
    </message>
    <message>
        <source>%1 have signed no agreement</source>
        <translation>没有书面协议%1人</translation>
    </message>
    <message>
        <source>%1 have the skill at too low a level</source>
        <translation>技能级别不够%1人</translation>
    </message>
    <message>
        <source>%1 have too low a licence</source>
        <translation>驾照级别不够%1人</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3 (%4) that can be taken on %5. Give no more, or enter the missing receipt first.</source>
        <translation>%1中%3（%4）在%5可取用%2。请减少数量，或先补录入库。</translation>
    </message>
    <message>
        <source>%1 holds no several divisions of that level that could help one another. Name a larger division, or street or district.</source>
        <translation>%1之下没有几个这一级的行政区划可以互相支援。请选更大的行政区划，或选街镇、区。</translation>
    </message>
    <message>
        <source>%1 holds several batches of %2: %3. Write a row for each, with its batch in 批号.</source>
        <translation>%1存有%2的多个批次：%3。请按批次分行填写，并填写批号。</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a RedVest workspace. Choose another file.</source>
        <translation>%1是其他程序的数据库，不是红马甲工作区。请另选文件。</translation>
    </message>
    <message>
        <source>%1 is a folder and stands where the lock of the workspace belongs. Remove or rename it, then open the workspace again.</source>
        <translation>%1是文件夹，占用了工作区锁文件的位置。请将其删除或改名，再打开工作区。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a backup. Name the file in it.</source>
        <translation>%1 是文件夹，不是备份。请指明其中的文件。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace. Name the workspace file in it.</source>
        <translation>%1是文件夹，不是工作区。请指定其中的工作区文件。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere. Nothing was written; give the output another name.</source>
        <translation>%1是链接，所指的文件不存在，未写入任何内容。请给输出另起一个名称。</translation>
    </message>
    <message>
        <source>%1 is a link to another file and not the lock of a workspace. Nothing was written to it; remove the link, then open the workspace again.</source>
        <translation>%1是指向其他文件的链接，不是工作区的锁文件。未向其写入任何内容；请删除该链接，再打开工作区。</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of the format %2, which is not read here. Open it in a spreadsheet program and save it as xlsx, ods or csv.</source>
        <translation>%1是%2格式的表格，本程序不支持读取。请用表格软件打开，另存为xlsx、ods或csv。</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML or MHT), whatever its name says, and no list was found in it. Open it in WPS or Excel and save it as xlsx.</source>
        <translation>%1实际上是网页文件（HTML或MHT），其中没有找到名单。请用WPS或Excel打开它，另存为xlsx后再导入。</translation>
    </message>
    <message>
        <source>%1 is a workspace or belongs to one. Nothing was written; give the output another name.</source>
        <translation>%1是工作区文件或其附属文件，未写入任何内容。请给输出另起一个名称。</translation>
    </message>
    <message>
        <source>%1 is added to the list.</source>
        <translation>已将“%1”加入清单。</translation>
    </message>
    <message>
        <source>%1 is an administrator with the new passphrase.</source>
        <translation>%1是管理员，使用新口令。</translation>
    </message>
    <message>
        <source>%1 is an encrypted copy of %2 of %3.</source>
        <translation>%1 是%2 %3 的加密副本。</translation>
    </message>
    <message>
        <source>%1 is an encrypted copy of a workspace. Nothing was written; give the output another name.</source>
        <translation>%1是工作区的加密副本，未写入任何内容。请给输出另起一个名称。</translation>
    </message>
    <message>
        <source>%1 is an encrypted copy, not a workspace; it was not touched. Restore from it: it asks for its passphrase or the recovery key.</source>
        <translation>%1 是加密副本，不是工作区，未作任何改动。请用“从备份恢复”打开它，届时会询问它的口令或恢复密钥。</translation>
    </message>
    <message>
        <source>%1 is another day of the week than %2: a Monday is copied to a Monday. Choose a day whole weeks away.</source>
        <translation>%1与%2不是同一星期几：周一须复制到周一。请选择相隔整周的日期。</translation>
    </message>
    <message>
        <source>%1 is approved and counts already. Take the approval back first.</source>
        <translation>%1已审核并计入统计。请先撤回审核。</translation>
    </message>
    <message>
        <source>%1 is archived and cannot go on so. Restore that record first, or keep the other one.</source>
        <translation>%1已归档，不能作为保留的档案。请先恢复，或者保留另一份。</translation>
    </message>
    <message>
        <source>%1 is archived. Bring it back first.</source>
        <translation>%1已归档。请先恢复。</translation>
    </message>
    <message>
        <source>%1 is archived. Restore the person first.</source>
        <translation>%1已归档。请先恢复该人。</translation>
    </message>
    <message>
        <source>%1 is at work here</source>
        <translation>%1正在使用</translation>
    </message>
    <message>
        <source>%1 is below zero. Give a whole number from 0.</source>
        <translation>%1小于零。请填写0或以上的整数。</translation>
    </message>
    <message>
        <source>%1 is called %2 now. The row is taken for it.</source>
        <translation>%1现名%2，本行计入该组织。</translation>
    </message>
    <message>
        <source>%1 is copied. Paste it into the chat.</source>
        <translation>已复制%1。请粘贴到群聊。</translation>
    </message>
    <message>
        <source>%1 is counted in %2, not in %3. Convert the quantity.</source>
        <translation>%1的计量单位是%2，不是%3。请换算数量。</translation>
    </message>
    <message>
        <source>%1 is covered by this policy from %2 to %3 already. Choose days after that, or change that cover.</source>
        <translation>%1已由这张保单自%2至%3保障。请选择以后的日期，或者修改已有的参保。</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1已损坏</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. Copy it again, or open it in a spreadsheet program and save it anew.</source>
        <translation>%1已损坏或不完整。请重新复制，或用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>%1 is empty. Save it again in the program it comes from, or choose another.</source>
        <translation>%1是空文件。请在原程序中重新保存，或另选文件。</translation>
    </message>
    <message>
        <source>%1 is empty: it holds nothing that could be read, and it was not touched. Restore the latest backup into its place, or choose another file.</source>
        <translation>%1 是空文件，其中没有任何可读内容，未作任何改动。请用最近一次备份恢复到此处，或另选文件。</translation>
    </message>
    <message>
        <source>%1 is encrypted. Give its passphrase, or the recovery key that lies on paper in the office.</source>
        <translation>%1 已加密。请给出口令，或单位纸上保存的恢复密钥。</translation>
    </message>
    <message>
        <source>%1 is given twice. Give it once; several values are separated by 、.</source>
        <translation>%1写了两次。请只写一次，多个值用“、”隔开。</translation>
    </message>
    <message>
        <source>%1 is here twice. Remove one.</source>
        <translation>%1重复出现。请删除一个。</translation>
    </message>
    <message>
        <source>%1 is in %2 from %3 on.</source>
        <translation>%1自%3起编入%2。</translation>
    </message>
    <message>
        <source>%1 is in %2 only from %3 on.</source>
        <translation>%1自%3起才是%2的队员。</translation>
    </message>
    <message>
        <source>%1 is in %2 only from %3 on. Say that day or a later one.</source>
        <translation>%1自%3起才是%2的队员。请写这一天或之后的日期。</translation>
    </message>
    <message>
        <source>%1 is issued: %2 people are called for.</source>
        <translation>已发布%1：招募%2人次。</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>%1未填写。请补填。</translation>
    </message>
    <message>
        <source>%1 is no backup of a RedVest workspace; it was not touched. Choose another file.</source>
        <translation>%1 不是红马甲工作区的备份，未作任何改动。请另选文件。</translation>
    </message>
    <message>
        <source>%1 is no file but a device, a pipe or a socket. Nothing was written; give the output another name.</source>
        <translation>%1不是普通文件，而是设备、管道或套接字，未写入任何内容。请给输出另起一个名称。</translation>
    </message>
    <message>
        <source>%1 is no key file of an issuer, or it was altered. Ask the issuer for it again.</source>
        <translation>%1不是发证单位的公钥文件，或已被改动。请向发证单位重新索取。</translation>
    </message>
    <message>
        <source>%1 is no number. Type digits only.</source>
        <translation>%1不是数字。请只输入数字。</translation>
    </message>
    <message>
        <source>%1 is no row of this sheet. Compare it with the paper.</source>
        <translation>%1 不是这张表上的编号。请与纸质表核对。</translation>
    </message>
    <message>
        <source>%1 is no time to come to %2: people sign in from two hours before it begins until it ends. Choose the shift of that time; what is over is entered on its sheet.</source>
        <translation>%1不能签到“%2”：班次开始前两小时起至结束前可以签到。请选择当时的班次；已结束的班次请录入签到表。</translation>
    </message>
    <message>
        <source>%1 is no time to come to this shift (%2): people sign in from two hours before it begins until it ends. Correct the time, or choose the shift it belongs to.</source>
        <translation>%1不能签到这个班次（%2）：班次开始前两小时起至结束前可以签到。请更正时间，或选择它所属的班次。</translation>
    </message>
    <message>
        <source>%1 is no whole number. Type digits only.</source>
        <translation>%1不是整数。请只输入数字。</translation>
    </message>
    <message>
        <source>%1 is not a RedVest workspace, nor what is left of one. Choose another file.</source>
        <translation>%1不是红马甲工作区，也不是其残余。请另选文件。</translation>
    </message>
    <message>
        <source>%1 is not a RedVest workspace; it was not touched. Choose another file.</source>
        <translation>%1不是红马甲工作区，未作任何改动。请另选文件。</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet: it holds neither cells nor text. Save it as xlsx, ods or csv.</source>
        <translation>%1不是表格：既无单元格，也无文本。请另存为xlsx、ods或csv。</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet: it looks like %2. Save it as xlsx, ods or csv.</source>
        <translation>%1不是表格：内容像是%2。请另存为xlsx、ods或csv。</translation>
    </message>
    <message>
        <source>%1 is not a street or a community. Choose the street where the site is.</source>
        <translation>%1不是街镇或居村。请选择点位所在的街镇。</translation>
    </message>
    <message>
        <source>%1 is not a whole number. Give a whole number.</source>
        <translation>%1不是整数。请填写整数。</translation>
    </message>
    <message>
        <source>%1 is not among the divisions of your account. Ask the desk there, or an administrator to widen the account.</source>
        <translation>%1不在您账户的区划范围内。请由当地单位处理，或者请管理员扩大账户范围。</translation>
    </message>
    <message>
        <source>%1 is not bound to that shift any more. Choose the person among those who could come instead.</source>
        <translation>%1已不在那个班次上，请改从“候选人员”中选择此人。</translation>
    </message>
    <message>
        <source>%1 is not due any more. Make the list anew.</source>
        <translation>%1已不再到期，请重新生成清单。</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1不在%2。</translation>
    </message>
    <message>
        <source>%1 is not in the list. Enter once more takes it as a new word.</source>
        <translation>列表中没有“%1”，再按一次 Enter 作为新词录入。</translation>
    </message>
    <message>
        <source>%1 is not in the list; it is kept as it is.</source>
        <translation>清单中没有“%1”，按所填内容保存。</translation>
    </message>
    <message>
        <source>%1 is not put on %2: %3.</source>
        <translation>%1未派到%2：%3。</translation>
    </message>
    <message>
        <source>%1 is not text in the encoding %2. Name its encoding (UTF-8, GB18030 or UTF-16), or save it as xlsx.</source>
        <translation>%1不是%2编码的文本。请指定其编码（UTF-8、GB18030或UTF-16），或另存为xlsx。</translation>
    </message>
    <message>
        <source>%1 is not there any more, or another file lies in its place: a stick was unplugged, or the folder was moved or replaced. Nothing was saved; what you typed is still on the screen. Put it back, then close RedVest and open it again.</source>
        <translation>%1 已不在原处，或已被其他文件替换：可能拔下了U盘，或移动、替换了文件夹。未作保存，已输入的内容仍在屏幕上。请放回原处，再关闭并重新打开红马甲。</translation>
    </message>
    <message>
        <source>%1 is not there any more. It may have been moved, or lie on a stick that is not plugged in: open it where it lies now, or take it off the list with Delete.</source>
        <translation>%1 已不在原处。可能已被移动，或者存在未插上的U盘里：请从现在的位置打开，或按 Delete 键把它移出列表。</translation>
    </message>
    <message>
        <source>%1 is not there any more. Look again.</source>
        <translation>%1已不存在，请重新查看。</translation>
    </message>
    <message>
        <source>%1 is not there any more. Make the list anew.</source>
        <translation>%1已不存在，请重新生成清单。</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>“%1”已恢复使用。</translation>
    </message>
    <message>
        <source>%1 is offered no more; whoever has it keeps it.</source>
        <translation>“%1”已停用，不再供选择；已有的记录不变。</translation>
    </message>
    <message>
        <source>%1 is on another shift at that time (%2–%3). Take the person off that one first.</source>
        <translation>%1在该时间已有其他班次（%2–%3）。请先将其从该班次撤下。</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1已在名单中。</translation>
    </message>
    <message>
        <source>%1 is on the list twice.</source>
        <translation>%1在名单中重复出现。</translation>
    </message>
    <message>
        <source>%1 is on the shift of %2 at %3 and would not be insured any more. Look for somebody else.</source>
        <translation>%1已派在%2的班次（%3），退保后当日没有保险，请另行安排人员。</translation>
    </message>
    <message>
        <source>%1 is on this shift already. Choose another shift.</source>
        <translation>%1已在这个班次上，请选择别的班次。</translation>
    </message>
    <message>
        <source>%1 is open in this program. Nothing was written; give the output another name.</source>
        <translation>%1正由本程序打开，未写入任何内容。请给输出另起一个名称。</translation>
    </message>
    <message>
        <source>%1 is over. A roster is published before the day, or on it.</source>
        <translation>%1 已过。安排须在当日或之前发布。</translation>
    </message>
    <message>
        <source>%1 is over. Nobody need stand by for it.</source>
        <translation>%1 已过，无须替补。</translation>
    </message>
    <message>
        <source>%1 is over: give a day from today on, or none.</source>
        <translation>%1已过，请写今天或以后的日期，或者不写。</translation>
    </message>
    <message>
        <source>%1 is pinned to %2 and barred from it. Take one of both away.</source>
        <translation>%1既固定在%2，又被排除。请去掉其中一项。</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, which is over. Take the pin away.</source>
        <translation>%1固定在%2，而该班次已经结束。请解除固定。</translation>
    </message>
    <message>
        <source>%1 is pinned to a shift that does not begin in this period, or is called off. Take the pin away.</source>
        <translation>%1固定在一个不在此时段开始或已取消的班次上。请解除固定。</translation>
    </message>
    <message>
        <source>%1 is pinned. Looking for the others anew…</source>
        <translation>已固定%1，正在重新安排其他人…</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in a spreadsheet program, save it without the password and try again.</source>
        <translation>%1有密码保护。请用表格软件打开，去掉密码保存后重试。</translation>
    </message>
    <message>
        <source>%1 is registered, but neither expected nor signed in at %2. Correct the time, or type the document or badge number and say where the person comes to: shift, site or post.</source>
        <translation>%1已登记，但%2既不是应到人员，也没有签到。请更正时间；或者写证件号码、胸卡号，并写明来的是哪个班次、点位或岗位。</translation>
    </message>
    <message>
        <source>%1 is signed up.</source>
        <translation>%1已报名。</translation>
    </message>
    <message>
        <source>%1 is sound now.</source>
        <translation>%1现已完好。</translation>
    </message>
    <message>
        <source>%1 is sound: every record agrees with its journal.</source>
        <translation>%1完好：所有记录均与日志一致。</translation>
    </message>
    <message>
        <source>%1 is still on %2 coming shifts. Take the person off them first.</source>
        <translation>%1仍有%2个未开始的班次。请先将其从这些班次撤下。</translation>
    </message>
    <message>
        <source>%1 is still to come. Correct the time.</source>
        <translation>%1还没有到。请更正时间。</translation>
    </message>
    <message>
        <source>%1 is suspended and cannot lead a team. End the suspension first, or name another leader.</source>
        <translation>%1已暂停，不能担任队长。请先解除暂停，或另行指定队长。</translation>
    </message>
    <message>
        <source>%1 is suspended or archived and is not called up.</source>
        <translation>%1已暂停或已归档，不能征召。</translation>
    </message>
    <message>
        <source>%1 is the administrator. The recovery key, shown this once, belongs on paper and into the safe:</source>
        <translation>%1是管理员。恢复密钥只显示这一次，请写在纸上，存入保险柜：</translation>
    </message>
    <message>
        <source>%1 is the last administrator. Make somebody else one first.</source>
        <translation>%1是最后一位管理员。请先让别人成为管理员。</translation>
    </message>
    <message>
        <source>%1 is too large for this stick: format it with exFAT or choose another.</source>
        <translation>%1 对这个U盘来说太大：请把U盘格式化为 exFAT，或换一个。</translation>
    </message>
    <message>
        <source>%1 is too large for this. Choose another file.</source>
        <translation>%1过大，请另选文件。</translation>
    </message>
    <message>
        <source>%1 is too large: %2. Split it, or delete what is not needed, and try again.</source>
        <translation>%1过大：%2。请拆分文件或删除不需要的内容后重试。</translation>
    </message>
    <message>
        <source>%1 is under 18. Only accounts that may read contacts open the record of a minor; an administrator can allow it.</source>
        <translation>%1未满十八周岁。只有可以查看联系方式的账户才能打开未成年人的记录，可由管理员授权。</translation>
    </message>
    <message>
        <source>%1 is used by %2 (%3). Undo or remove that first.</source>
        <translation>%1正被%2使用（%3）。请先撤销或删除后者。</translation>
    </message>
    <message>
        <source>%1 is yet to begin. Print the roster of that day instead.</source>
        <translation>%1还没有到。请改为打印当日的排班表。</translation>
    </message>
    <message>
        <source>%1 issued: %2 people asked for in %3 lines.</source>
        <translation>已发布%1：招募%2人次，共%3行。</translation>
    </message>
    <message>
        <source>%1 issues of %2 carry the number %3. Give one of them another.</source>
        <translation>%2 年有 %1 期简报的期号都是 %3。请给其中一期换一个期号。</translation>
    </message>
    <message>
        <source>%1 items · %2 to look at</source>
        <translation>%1种物资 · %2项需关注</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1本级</translation>
    </message>
    <message>
        <source>%1 lack the guardian's consent</source>
        <translation>没有监护人同意%1人</translation>
    </message>
    <message>
        <source>%1 lack the licence</source>
        <translation>没有驾照%1人</translation>
    </message>
    <message>
        <source>%1 lack the skill</source>
        <translation>没有技能%1人</translation>
    </message>
    <message>
        <source>%1 leads %2 and cannot be a deputy as well.</source>
        <translation>%1是%2的队长，不能同时担任副队长。</translation>
    </message>
    <message>
        <source>%1 leads %2.</source>
        <translation>%1已任%2队长。</translation>
    </message>
    <message>
        <source>%1 leads %2. Name another leader first, or leave the team without one.</source>
        <translation>%1是%2的队长。请先另行指定队长，或清除队长。</translation>
    </message>
    <message>
        <source>%1 left %2 on %3. Put the person into the team again first, or name another leader.</source>
        <translation>%1已于%3离开%2。请先让其重新入队，或另行指定队长。</translation>
    </message>
    <message>
        <source>%1 left; without it %2</source>
        <translation>剩%1人，不限为%2人</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1封感谢信</translation>
    </message>
    <message>
        <source>%1 lies outside what %2 may change (%3). Leave it to the desk there, or ask an administrator to widen the account.</source>
        <translation>%1不在%2可修改的范围内（%3）。请交给当地办理，或请管理员扩大账户范围。</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1条记录</translation>
    </message>
    <message>
        <source>%1 lines of the stock ledger name this recipient; books of account are kept.</source>
        <translation>出入库明细中有%1行以此人为领用人，账目依法保留。</translation>
    </message>
    <message>
        <source>%1 live too far away</source>
        <translation>太远%1人</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1批</translation>
    </message>
    <message>
        <source>%1 marked people pass %2</source>
        <translation>所选%1人通过%2</translation>
    </message>
    <message>
        <source>%1 may not be read and changed, so nothing was written to it. Give the output another name.</source>
        <translation>没有读写%1的权限，未写入任何内容。请给输出另起一个名称。</translation>
    </message>
    <message>
        <source>%1 may not sign in any more.</source>
        <translation>%1不能再登录。</translation>
    </message>
    <message>
        <source>%1 may only be read with this user. Ask whoever looks after the server for the right to write.</source>
        <translation>该用户对%1只有读取权限。请向服务器管理人员申请写入权限。</translation>
    </message>
    <message>
        <source>%1 may sign in and must then change the passphrase.</source>
        <translation>%1可以登录，首次登录后必须修改口令。</translation>
    </message>
    <message>
        <source>%1 members, %2 left</source>
        <translation>队员%1人，已离队%2人</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>其余%1个</translation>
    </message>
    <message>
        <source>%1 more are missing on shifts that have begun.</source>
        <translation>另有%1人次缺在已经开始的班次上，不列入。</translation>
    </message>
    <message>
        <source>%1 more from %2</source>
        <translation>%2增加%1人</translation>
    </message>
    <message>
        <source>%1 more from %2 with %3</source>
        <translation>%2增加%1人，有%3</translation>
    </message>
    <message>
        <source>%1 more people from %2</source>
        <translation>%2增加%1人</translation>
    </message>
    <message>
        <source>%1 more people from %2 with %3</source>
        <translation>%2增加%1人，具备%3</translation>
    </message>
    <message>
        <source>%1 more problems are not listed here; --errors OUT.xlsx writes them all.</source>
        <translation>另有 %1 个问题未在此列出；用 --errors 错误表.xlsx 可全部写出。</translation>
    </message>
    <message>
        <source>%1 more records are not listed</source>
        <translation>另有%1条记录未列出</translation>
    </message>
    <message>
        <source>%1 more: type on</source>
        <translation>另有%1项：继续输入</translation>
    </message>
    <message>
        <source>%1 need a look.</source>
        <translation>%1行需要核对。</translation>
    </message>
    <message>
        <source>%1 need rest or have enough hours</source>
        <translation>需要休息或时间已满%1人</translation>
    </message>
    <message>
        <source>%1 needed and %2 present make a gap of %3, not %4. Correct one of the numbers.</source>
        <translation>需求%1、到岗%2，缺口应为%3，而不是%4。请更正其中一个数字。</translation>
    </message>
    <message>
        <source>%1 needs %2, which was removed %3. Bring that back first.</source>
        <translation>%1需要%2，而后者已被删除（%3）。请先恢复后者。</translation>
    </message>
    <message>
        <source>%1 new shifts at %2 posts, %3 seats.</source>
        <translation>新建%1个班次，涉及%2个岗位，共%3个席位。</translation>
    </message>
    <message>
        <source>%1 next day</source>
        <translation>次日%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
    <message>
        <source>%1 of %2 pass %3</source>
        <translation>%2有%1人通过%3</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1人（共%2人）</translation>
    </message>
    <message>
        <source>%1 of %2 people get one: %3 records, %4 h. Who is certified already, or has nothing approved in that period, gets none.</source>
        <translation>%2人中给%1人出具：%3条记录，%4小时。已有相同证明的、这段时间没有已审核时长的，不出具。</translation>
    </message>
    <message>
        <source>%1 of %2 people, %3 courses</source>
        <translation>%2人中的%1人，%3门课程</translation>
    </message>
    <message>
        <source>%1 of %2 people.</source>
        <translation>找到%1人，共%2人。</translation>
    </message>
    <message>
        <source>%1 of %2 rows typed</source>
        <translation>已录入%1行，共%2行</translation>
    </message>
    <message>
        <source>%1 of it has been taken from %2 since. Reverse those later lines first, or enter a count.</source>
        <translation>此后已从%2取用%1。请先冲销后面的出入库，或录入盘点。</translation>
    </message>
    <message>
        <source>%1 of the new ones overlap another shift of the same post.</source>
        <translation>新建班次中有%1个与同一岗位的其他班次时间交叉。</translation>
    </message>
    <message>
        <source>%1 of the record %2 of %3 was altered outside the program. Restore the last backup.</source>
        <translation>%3中记录%2的%1曾在程序之外被改动。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 of the workbooks are in that folder already (%2). Choose another folder, or have them replaced.</source>
        <translation>该文件夹中已有 %1 个同名工作簿（%2）。请另选文件夹，或选择替换。</translation>
    </message>
    <message>
        <source>%1 of them have not answered yet.</source>
        <translation>其中 %1 人次尚未答复。</translation>
    </message>
    <message>
        <source>%1 on the list, %2 passed</source>
        <translation>名单%1人，合格%2人</translation>
    </message>
    <message>
        <source>%1 on the shift %2 of %3</source>
        <translation>%3 %2 班次上的%1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>仍缺%1人</translation>
    </message>
    <message>
        <source>%1 open questions between desks are settled by what was shown. Look at these records.</source>
        <translation>有%1处各工作台间待定分歧已按当时显示值处理，请查看相关记录。</translation>
    </message>
    <message>
        <source>%1 organisations</source>
        <translation>共%1个组织</translation>
    </message>
    <message>
        <source>%1 outstanding, %2 out of time</source>
        <translation>%1 人次待答复，%2 人次逾期</translation>
    </message>
    <message>
        <source>%1 pairs. Compare both records with the documents before you decide.</source>
        <translation>共 %1 对。请对照证件核对两份档案后再决定。</translation>
    </message>
    <message>
        <source>%1 passes count until %2.</source>
        <translation>%1条合格记录延期至%2。</translation>
    </message>
    <message>
        <source>%1 passes of %2 count until %3.</source>
        <translation>%2的%1条合格记录延期至%3。</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>%1 people are called for, in %2 of %3 lines.</source>
        <translation>招募%1人次，共%2行（现有缺口%3行）。</translation>
    </message>
    <message>
        <source>%1 people are covered on days outside %2 to %3. Withdraw them by then, or leave the period longer.</source>
        <translation>有%1人的参保日期不在%2至%3之内。请先为他们退保，或者不要缩短保险期间。</translation>
    </message>
    <message>
        <source>%1 people are in %2 no more.</source>
        <translation>%1人已离开%2。</translation>
    </message>
    <message>
        <source>%1 people are in a team twice on the same days, because two desks put them in. Run "finish-merges", which makes one membership of them.</source>
        <translation>有%1人在同一支志愿服务队的日期重叠，因两台电脑分别让其入队。请运行“finish-merges”，合为一段。</translation>
    </message>
    <message>
        <source>%1 people are in the reserve twice for one campaign, because two desks entered them. Run "finish-merges", which makes one entry of them.</source>
        <translation>有%1人对同一行动重复储备，因两台电脑分别录入。请运行“finish-merges”，合为一条。</translation>
    </message>
    <message>
        <source>%1 people are on this shift. Choose whom you mean in the list, then the same key.</source>
        <translation>这个班次上有%1人，请在名单中选定是谁，再按同一个键。</translation>
    </message>
    <message>
        <source>%1 people are proposed on %2 shifts and not asked yet.</source>
        <translation>%2 个班次上有 %1 人次拟派，尚未邀请。</translation>
    </message>
    <message>
        <source>%1 people are signed up already. Give at least as many seats, or take somebody off first.</source>
        <translation>已有%1人报名。名额不能少于报名人数，或先取消部分人的报名。</translation>
    </message>
    <message>
        <source>%1 people are still covered by %2. Withdraw them first, or wait until its last day.</source>
        <translation>还有%1人由%2保障。请先为他们退保，或者等到终止日期之后。</translation>
    </message>
    <message>
        <source>%1 people are too many for one paper (at most %2). Choose a team or a smaller division.</source>
        <translation>一次打印%1人太多（最多%2人），请选一支志愿服务队或较小的行政区划。</translation>
    </message>
    <message>
        <source>%1 people are too many for one sealed team: at most %2.</source>
        <translation>一支闭环队%1人过多，最多%2人。</translation>
    </message>
    <message>
        <source>%1 people called up.</source>
        <translation>已征召%1人。</translation>
    </message>
    <message>
        <source>%1 people cannot be supposed. Give a number from 1 to %2.</source>
        <translation>不能假设%1人。请填1至%2之间的人数。</translation>
    </message>
    <message>
        <source>%1 people cannot work %2 shifts a day: each works one. Choose more people, or fewer shifts.</source>
        <translation>%1人排不满一天%2个班次：每人一天一班。请增加人员，或减少班次。</translation>
    </message>
    <message>
        <source>%1 people did not answer in time.</source>
        <translation>%1 人次逾期未答复。</translation>
    </message>
    <message>
        <source>%1 people entered, %2 of them put on the shift.</source>
        <translation>已登记%1人，其中%2人已上班次。</translation>
    </message>
    <message>
        <source>%1 people expected at that time are found by "%2". Type more of the name, or the number.</source>
        <translation>当时应到人员中有%1人符合“%2”。请把姓名写全，或写号码。</translation>
    </message>
    <message>
        <source>%1 people from outside (%2), %3</source>
        <translation>从外面调%1人（%2），%3</translation>
    </message>
    <message>
        <source>%1 people have this document number. Give the id of the record instead.</source>
        <translation>有%1人使用这一证件号码，请改用记录编号。</translation>
    </message>
    <message>
        <source>%1 people into the reserve</source>
        <translation>%1人加入储备</translation>
    </message>
    <message>
        <source>%1 people into the reserve, those already in it passed by.</source>
        <translation>%1人加入储备，已在储备中的略过。</translation>
    </message>
    <message>
        <source>%1 people invited. Written: %2</source>
        <translation>已邀请 %1 人次。已写入：%2</translation>
    </message>
    <message>
        <source>%1 people moved to %2.</source>
        <translation>%1人已调往%2。</translation>
    </message>
    <message>
        <source>%1 people of this shift have this row. Enter each in a blank line.</source>
        <translation>这个班次有%1人的编号相同。请把他们分别录入空行。</translation>
    </message>
    <message>
        <source>%1 people on it have not answered yet.</source>
        <translation>其中 %1 人次尚未答复。</translation>
    </message>
    <message>
        <source>%1 people on one shift: that looks like a slip. At most %2.</source>
        <translation>一个班次%1人，疑似误填。最多%2人。</translation>
    </message>
    <message>
        <source>%1 people signed up.</source>
        <translation>%1人已报名。</translation>
    </message>
    <message>
        <source>%1 people stand against it; take them out of the selection.</source>
        <translation>有%1人不能这样修改，请不要选中他们。</translation>
    </message>
    <message>
        <source>%1 people step back</source>
        <translation>%1人退出储备</translation>
    </message>
    <message>
        <source>%1 people stepped back.</source>
        <translation>已有%1人退出储备。</translation>
    </message>
    <message>
        <source>%1 people taken off the list.</source>
        <translation>已取消%1人的报名。</translation>
    </message>
    <message>
        <source>%1 people wait again.</source>
        <translation>%1人恢复待征召。</translation>
    </message>
    <message>
        <source>%1 people wait for %2 in the reserve. Call them up, or let them step back first.</source>
        <translation>还有%1人在储备中等待“%2”。请先征召，或让其退出。</translation>
    </message>
    <message>
        <source>%1 people would stand elsewhere:</source>
        <translation>%1人变动：</translation>
    </message>
    <message>
        <source>%1 people · %2 h</source>
        <translation>%1人 · %2小时</translation>
    </message>
    <message>
        <source>%1 people · %2 h approved</source>
        <translation>%1人 · 已审核%2小时</translation>
    </message>
    <message>
        <source>%1 people · still reading</source>
        <translation>%1 人 · 正在读取…</translation>
    </message>
    <message>
        <source>%1 people: %2</source>
        <translation>%1人：%2</translation>
    </message>
    <message>
        <source>%1 posts · %2 missing</source>
        <translation>%1个岗位 · 缺%2人</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1条记录</translation>
    </message>
    <message>
        <source>%1 records (shifts, hours, training, teams, abilities) would follow.</source>
        <translation>合并后将有 %1 条记录（班次、时长、培训、队伍、技能）随之转移。</translation>
    </message>
    <message>
        <source>%1 records are publicised from %2 to %3, and final then.</source>
        <translation>%1条记录自%2至%3公示，期满即定。</translation>
    </message>
    <message>
        <source>%1 records of this person are known there on that day. Fill in 签到 and 签退, so that it is clear which is meant.</source>
        <translation>该人当日在此已有%1条记录。请填写签到和签退，以便确定是哪一条。</translation>
    </message>
    <message>
        <source>%1 records refer to something that was never there (%2). Restore the last backup, or take in the missing package of the other desk.</source>
        <translation>有 %1 条记录引用了从未存在的内容（%2）。请恢复最近的备份，或先并入另一台电脑缺少的交换包。</translation>
    </message>
    <message>
        <source>%1 records refer to something that was removed (%2). Look at them.</source>
        <translation>有 %1 条记录引用了已删除的内容（%2）。请查看。</translation>
    </message>
    <message>
        <source>%1 records removed.</source>
        <translation>已删除%1条记录。</translation>
    </message>
    <message>
        <source>%1 records say it and keep it.</source>
        <translation>%1条记录使用此词，停用后不变。</translation>
    </message>
    <message>
        <source>%1 records say it.</source>
        <translation>%1条记录使用此词。</translation>
    </message>
    <message>
        <source>%1 records still stand on a person who was merged, because another desk wrote them. Run "finish-merges", which moves them to the record that goes on.</source>
        <translation>还有 %1 条记录在已并入的档案上，因为是其他工作台写入的。请运行“finish-merges”，把它们转移到保留的档案。</translation>
    </message>
    <message>
        <source>%1 records wait for approval again.</source>
        <translation>%1 条时长已退回待审核。</translation>
    </message>
    <message>
        <source>%1 records were left out, because nothing proves any more what they were.</source>
        <translation>有%1条记录已无从核验原貌，未予收入。</translation>
    </message>
    <message>
        <source>%1 records would be changed. Nothing was.</source>
        <translation>将改动%1条记录；现在什么也没有改。</translation>
    </message>
    <message>
        <source>%1 records would follow.</source>
        <translation>将有 %1 条记录随之转移。</translation>
    </message>
    <message>
        <source>%1 records, %2 h</source>
        <translation>%1 条，%2 小时</translation>
    </message>
    <message>
        <source>%1 refused.xlsx</source>
        <translation>%1 未导入.xlsx</translation>
    </message>
    <message>
        <source>%1 results saved.</source>
        <translation>已保存%1条培训结果。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>%1 rows are selected, %2 of them out of sight. Go on with all of them?</source>
        <translation>已选%1行，其中%2行不在眼前。全部继续吗？</translation>
    </message>
    <message>
        <source>%1 rows are too many to print, %2 at most. Select or filter fewer, or export the list.</source>
        <translation>%1行太多，一次最多打印%2行。请少选或筛选一些，也可导出列表。</translation>
    </message>
    <message>
        <source>%1 rows entered, %2 known already, %3 without a time, %4 differ and were left.</source>
        <translation>已录入%1行，%2行已有且相同，%3行未填时间，%4行与已有的不同，保持原样。</translation>
    </message>
    <message>
        <source>%1 rows entered, %2 known already.</source>
        <translation>已录入%1行，%2行已有且相同。</translation>
    </message>
    <message>
        <source>%1 rows have lost their hidden numbers and were known by division, post and site. Look whether each is the one that is meant.</source>
        <translation>%1 行的隐藏编号已丢失，已按街镇社区、岗位和点位识别。请核对是否对应。</translation>
    </message>
    <message>
        <source>%1 rows of %2 hold something of another kind than they should. Restore the last backup.</source>
        <translation>%2 中有 %1 行存放的内容类型不对。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 rows say that the time is approved or rejected. That does not travel with a list: here they wait for approval.</source>
        <translation>表中%1条标为已审核或已驳回。审核结果不随名册导入，这些记录在本机待审核。</translation>
    </message>
    <message>
        <source>%1 rows were left blank and not taken: %2%3. Ask %4 for them.</source>
        <translation>%1 行未填写，未导入：%2%3。请向 %4 询问。</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 as they are, %5 refused.</source>
        <translation>共%1行：新增%2，变更%3，不变%4，未导入%5。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 said the same to this line already, on %2.</source>
        <translation>%1已于%2对这一行作过同样的答复。</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1已保存。</translation>
    </message>
    <message>
        <source>%1 says who is a minor. Nobody can set it aside; below that age a guardian must agree to any shift.</source>
        <translation>未成年人的界定依据%1。任何人不能放行；未满此年龄的，任何班次都须监护人同意。</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1个班次</translation>
    </message>
    <message>
        <source>%1 seats of the next %2 days, with rest, day, week and work without a break on merged time. Enter opens the shift.</source>
        <translation>今后 %2 天有 %1 人次。间隔、每日、七日、连续服务都按合并后的时间计算。按 Enter 打开班次。</translation>
    </message>
    <message>
        <source>%1 seats stay open:</source>
        <translation>仍缺%1人：</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选%1项</translation>
    </message>
    <message>
        <source>%1 selected of %2 rows</source>
        <translation>已选%1行，共%2行</translation>
    </message>
    <message>
        <source>%1 sends nobody in this period, so it has no dispatch order. "reinforce" lists who sends whom.</source>
        <translation>%1在这个时段不派出人员，没有支援调度单。“reinforce”命令列出谁支援谁。</translation>
    </message>
    <message>
        <source>%1 served %2 hours on %3, more than the day has. Compare the records.</source>
        <translation>%1在%3的服务时长共%2小时，超过一天。请核对各条记录。</translation>
    </message>
    <message>
        <source>%1 served at %2 until %3. Say a later time, or correct that record.</source>
        <translation>%1在“%2”服务至%3。请写更晚的时间，或更正那条记录。</translation>
    </message>
    <message>
        <source>%1 shifts are called off. %2 people count on them and do not hear of it by themselves: copy or print the list, then tell them.</source>
        <translation>将取消%1个班次。有%2人等着上岗，他们不会自动得到消息：请复制或打印名单，逐一通知。</translation>
    </message>
    <message>
        <source>%1 shifts are changed alike. Below 0 is earlier; who stands on them stays.</source>
        <translation>同样修改%1个班次。负数为提前；已派人员不变。</translation>
    </message>
    <message>
        <source>%1 shifts are closed</source>
        <translation>%1个班次撤销</translation>
    </message>
    <message>
        <source>%1 shifts are possible: %2. Say which one.</source>
        <translation>有%1个班次可能：%2。请写明是哪一个。</translation>
    </message>
    <message>
        <source>%1 shifts changed.</source>
        <translation>已修改%1个班次。</translation>
    </message>
    <message>
        <source>%1 shifts have the sheet %2. Choose the shift in the list of shifts.</source>
        <translation>有%1个班次的表号是 %2。请在班次列表中选定。</translation>
    </message>
    <message>
        <source>%1 shifts of %2 hours are more than a day. Choose fewer or shorter ones.</source>
        <translation>%1个班次、每班%2小时，超过一天。请减少班次或缩短时间。</translation>
    </message>
    <message>
        <source>%1 shifts of archived posts were not copied.</source>
        <translation>已归档岗位的%1个班次没有复制。</translation>
    </message>
    <message>
        <source>%1 shifts would change.</source>
        <translation>将修改%1个班次。</translation>
    </message>
    <message>
        <source>%1 signed in at %2 already (entered by %3). Whoever leaves is signed out instead.</source>
        <translation>%1已于%2签到（录入人：%3）。离开的请签退。</translation>
    </message>
    <message>
        <source>%1 signed in at %2.</source>
        <translation>%1已于%2签到。</translation>
    </message>
    <message>
        <source>%1 signed out at %2 already. A wrong time is put right by undoing that and signing out anew.</source>
        <translation>%1已于%2签退。时间有误的，请撤销后重新签退。</translation>
    </message>
    <message>
        <source>%1 signed out at %2: %3 minutes.</source>
        <translation>%1已于%2签退，计%3分钟。</translation>
    </message>
    <message>
        <source>%1 signed up</source>
        <translation>已报名%1</translation>
    </message>
    <message>
        <source>%1 signed up for another campaign. Call the person up for that one, or enter a wish for this one.</source>
        <translation>%1报名的是其他行动。请按所报行动征召，或为本行动另行登记。</translation>
    </message>
    <message>
        <source>%1 signed up only after that day. Say that day or a later one.</source>
        <translation>%1在这一天之后才报名。请写报名当天或之后的日期。</translation>
    </message>
    <message>
        <source>%1 sites are called "%2". Give the id of the site.</source>
        <translation>有%1个点位叫“%2”。请写点位的编号。</translation>
    </message>
    <message>
        <source>%1 sites, %2 missing today</source>
        <translation>%1个点位，今日缺%2人</translation>
    </message>
    <message>
        <source>%1 speak the language at too low a level</source>
        <translation>语种级别不够%1人</translation>
    </message>
    <message>
        <source>%1 stand by that day</source>
        <translation>当天替补%1人</translation>
    </message>
    <message>
        <source>%1 stands in the register of certificates (%2), which stays, so that this is not undone as a whole. Correct what is wrong by hand: void the certificate, then set the result to what is true.</source>
        <translation>%1已列入证书登记簿（%2），登记簿不能撤销，因此不能整项撤销。有误的请逐项改正：先作废证书，再把结果改为实际情况。</translation>
    </message>
    <message>
        <source>%1 stands on %2 shifts still to come. Take the person off them first, so that the seats are seen as free.</source>
        <translation>%1还有%2个未开始的班次。请先将其移出班次，以便显示空缺。</translation>
    </message>
    <message>
        <source>%1 star levels taken back.</source>
        <translation>已收回%1人的星级。</translation>
    </message>
    <message>
        <source>%1 stepped back already.</source>
        <translation>%1已退出。</translation>
    </message>
    <message>
        <source>%1 still has %2 posts. Archive them first, or move them to another site.</source>
        <translation>%1还有%2个岗位。请先归档这些岗位，或移到其他点位。</translation>
    </message>
    <message>
        <source>%1 still has %2 shifts that are not over. Call them off first.</source>
        <translation>%1仍有%2个班次未结束。请先取消班次。</translation>
    </message>
    <message>
        <source>%1 still has organisations that belong to it: %2. Archive them with it, or let them belong to another one first.</source>
        <translation>%1还有下级：%2。请一并归档，或先改为其他上级。</translation>
    </message>
    <message>
        <source>%1 stories</source>
        <translation>%1篇事迹</translation>
    </message>
    <message>
        <source>%1 takes the seat and is %2: %3.</source>
        <translation>由%1顶岗，状态为%2：%3。</translation>
    </message>
    <message>
        <source>%1 takes the seat of %2 and is %3: %4.</source>
        <translation>由%1顶替%2，状态为%3：%4。</translation>
    </message>
    <message>
        <source>%1 teams</source>
        <translation>共%1支志愿服务队</translation>
    </message>
    <message>
        <source>%1 there of %2</source>
        <translation>在岗%1人，应到%2人</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4 new shifts, %5 there already.</source>
        <translation>%1至%2：%3，新建%4个班次，已有%5个。</translation>
    </message>
    <message>
        <source>%1 values are sealed with keys that this workspace does not have: nobody here can read them. The latest backup made where they could be read has the keys.</source>
        <translation>有%1处内容使用本工作区没有的密钥加密，此处无人能查看。能查看这些内容时所作的最近一份备份中有相应密钥。</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1项待处理</translation>
    </message>
    <message>
        <source>%1 waits for this since %2 already. Change that entry instead.</source>
        <translation>%1自%2起已在等待。请修改那一条。</translation>
    </message>
    <message>
        <source>%1 waits for whatever comes. Say for which campaign.</source>
        <translation>%1未指定行动。请写明征召到哪项行动。</translation>
    </message>
    <message>
        <source>%1 waits in the reserve already.</source>
        <translation>%1已在待征召之列。</translation>
    </message>
    <message>
        <source>%1 was brought back since, %2.</source>
        <translation>%1此后已被恢复（%2）。</translation>
    </message>
    <message>
        <source>%1 was called "%2" and still goes by it. Choose another name, or take it out of the earlier names there.</source>
        <translation>%1曾名“%2”，仍按此名统计。请另选名称，或从其曾用名称中删去。</translation>
    </message>
    <message>
        <source>%1 was called up for this on %2 already.</source>
        <translation>%1已于%2征召。</translation>
    </message>
    <message>
        <source>%1 was changed since, %2. Undo that first, or change it by hand.</source>
        <translation>%1此后已被修改（%2）。请先撤销那一步，或手工修改。</translation>
    </message>
    <message>
        <source>%1 was closed a moment ago and is still being backed up. It opens by itself when that is done.</source>
        <translation>%1刚刚关闭，仍在备份，完成后自动打开。</translation>
    </message>
    <message>
        <source>%1 was erased already.</source>
        <translation>%1的个人信息已经删除。</translation>
    </message>
    <message>
        <source>%1 was erased for good and cannot be brought back.</source>
        <translation>%1已永久删除，无法恢复。</translation>
    </message>
    <message>
        <source>%1 was erased for good and cannot be brought back. Register the person anew.</source>
        <translation>%1的个人信息已永久删除，无法恢复，请重新登记。</translation>
    </message>
    <message>
        <source>%1 was erased: nothing is left that could tell who it was. Leave it as it is.</source>
        <translation>%1的个人信息已删除，无从判断是谁。请保持原样。</translation>
    </message>
    <message>
        <source>%1 was granted no star level.</source>
        <translation>%1没有已评定的星级。</translation>
    </message>
    <message>
        <source>%1 was issued already, on %2. Take the number %3.</source>
        <translation>%1已于%2发布。请改用编号%3。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program. Update the program, then salvage it.</source>
        <translation>%1由更新版本的程序建立。请先升级程序，再行抢救。</translation>
    </message>
    <message>
        <source>%1 was made by the first version of the program, whose journal proves too little to salvage it. Restore a backup of it.</source>
        <translation>%1由最早版本的程序建立，其日志不足以核验，无法抢救。请恢复其备份。</translation>
    </message>
    <message>
        <source>%1 was merged into another record of %2 already. Merge that one instead, or undo that merge first.</source>
        <translation>%1已并入%2的另一份档案。请改为合并那一份，或者先撤销那次合并。</translation>
    </message>
    <message>
        <source>%1 was not covered by this policy on %2. Look at the days of cover, or choose the policy that was in force.</source>
        <translation>%1在%2不在这张保单的保障之内。请核对参保日期，或者选择当时有效的保单。</translation>
    </message>
    <message>
        <source>%1 was not made by this program: it carries instructions of its own. It was not used. Choose another backup.</source>
        <translation>%1 不是本程序生成的：其中带有自己的指令，未予使用。请另选备份。</translation>
    </message>
    <message>
        <source>%1 was on this shift from %2 to %3 already. Say a later time.</source>
        <translation>%1在这个班次已有%2至%3的记录。请写更晚的时间。</translation>
    </message>
    <message>
        <source>%1 was passed over: %2</source>
        <translation>已略过“%1”：%2</translation>
    </message>
    <message>
        <source>%1 was removed since, %2. Undo that first.</source>
        <translation>%1此后已被删除（%2）。请先撤销那一步。</translation>
    </message>
    <message>
        <source>%1 was taken back already, %2.</source>
        <translation>%1已被冲销（%2）。</translation>
    </message>
    <message>
        <source>%1 was withdrawn already, on %2.</source>
        <translation>%1已于%2撤回。</translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2: nobody answers to it any more. Answer to the call in its place.</source>
        <translation>%1已于%2撤回，不再登记应募。请登记到替代它的招募令。</translation>
    </message>
    <message>
        <source>%1 were taken out by hand</source>
        <translation>已手工排除%1人</translation>
    </message>
    <message>
        <source>%1 were trained by an edition no longer in force</source>
        <translation>培训版本已失效%1人</translation>
    </message>
    <message>
        <source>%1 withdrawn.</source>
        <translation>已为%1人退保。</translation>
    </message>
    <message>
        <source>%1 withdraws consent</source>
        <translation>%1撤回同意</translation>
    </message>
    <message>
        <source>%1 withdrew consent on %2 already.</source>
        <translation>%1已于%2撤回同意。</translation>
    </message>
    <message>
        <source>%1 words of lists, %2 templates of posts are missing.</source>
        <translation>缺少词语%1个、岗位模板%2个。</translation>
    </message>
    <message>
        <source>%1 workbooks are in %2.</source>
        <translation>%1 个工作簿已存入 %2。</translation>
    </message>
    <message>
        <source>%1 workbooks with %2 lines are written. Collection %3, to be back by %4.</source>
        <translation>已生成 %1 个工作簿，共 %2 行。征集编号 %3，请于 %4 前交回。</translation>
    </message>
    <message>
        <source>%1 workbooks: %2 rows new, %3 changed, %4 refused; %5 files refused as a whole.</source>
        <translation>%1 个工作簿：新增 %2 行，更新 %3 行，退回 %4 行；整个退回 %5 个文件。</translation>
    </message>
    <message>
        <source>%1 would ask for %2 people in %3 lines. Nothing was kept.</source>
        <translation>%1：将招募%2人次，共%3行。没有登记。</translation>
    </message>
    <message>
        <source>%1 would be in %2 twice on the same days. End one of the spans first.</source>
        <translation>%1在%2的日期会重叠。请先结束其中一段。</translation>
    </message>
    <message>
        <source>%1 would belong to itself, through %2. Choose an organisation that is not below it.</source>
        <translation>%1会经由%2成为自己的上级。请选择不在其下的组织。</translation>
    </message>
    <message>
        <source>%1 would belong to itself. Choose an organisation that is not below it.</source>
        <translation>%1会成为自己的上级。请选择不在其下的组织。</translation>
    </message>
    <message>
        <source>%1 would come back, but %2, to which it belongs, is archived. Bring that back first.</source>
        <translation>%1将被恢复，但其所属的%2已归档。请先恢复后者。</translation>
    </message>
    <message>
        <source>%1 would have served %2 hours on %3, more than the day has. Compare the records and reject what is wrong.</source>
        <translation>%1在%3将有%2小时，超过一天。请核对记录，退回有误的。</translation>
    </message>
    <message>
        <source>%1 would then stand on two shifts at once. Take the person off one of them first.</source>
        <translation>%1将同时在两个班次上。请先将其从其中一个班次撤下。</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1岁</translation>
    </message>
    <message>
        <source>%1 years or more</source>
        <translation>满%1岁</translation>
    </message>
    <message>
        <source>%1 · %2 people</source>
        <translation>%1 · %2 人</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · chosen: %2</source>
        <translation>%1 · 已选 %2</translation>
    </message>
    <message>
        <source>%1 · registered %2 · %3</source>
        <translation>%1 · %2登记 · %3</translation>
    </message>
    <message>
        <source>%1 · without accounts</source>
        <translation>%1 · 未设账户</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2／%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, as of %3</source>
        <translation>%1，%2，截至%3</translation>
    </message>
    <message>
        <source>%1, %2, as of %3: %4 people proposed, gap %5 → %6.</source>
        <translation>%1，%2，截至%3：方案派%4人次，缺口%5→%6。</translation>
    </message>
    <message>
        <source>%1, %2: %3 seats open, %4 of them for people who are trained already</source>
        <translation>%1，%2：缺口%3人次，其中%4人次由已培训合格的人即可补上</translation>
    </message>
    <message>
        <source>%1, too long</source>
        <translation>%1，超时</translation>
    </message>
    <message>
        <source>%1, too short</source>
        <translation>%1，不足</translation>
    </message>
    <message>
        <source>%1. %2: short %3 of %4</source>
        <translation>%1. %2：缺 %3（需求%4）</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3 are still in %4. Issue, transfer or write them off first.</source>
        <translation>%1：%4尚存%2%3。请先出库、调拨或报废。</translation>
    </message>
    <message>
        <source>%1: %2 (instead of %3)</source>
        <translation>%1：%2（代替%3）</translation>
    </message>
    <message>
        <source>%1: %2 entered.</source>
        <translation>%1：已录入%2。</translation>
    </message>
    <message>
        <source>%1: %2 has the people it needs by now.</source>
        <translation>%1：%2的人已经够了。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>%1: %2 people together at %3, %4 elsewhere, %5 without a seat.</source>
        <translation>%1：%2 人一起在%3，%4 人在别处，%5 人没有派上。</translation>
    </message>
    <message>
        <source>%1: %2 posts, %3 missing</source>
        <translation>%1：%2个岗位，缺%3人</translation>
    </message>
    <message>
        <source>%1: %2 was changed since, %3. Undo that first, or change it by hand.</source>
        <translation>%1：“%2”此后已被修改（%3）。请先撤销那一步，或手工修改。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. Choose somebody else, or say why it may be set aside.</source>
        <translation>%1：%2。请另选他人，或说明可以放行的理由。</translation>
    </message>
    <message>
        <source>%1: %2. Why all the same? Enter puts the person on the shift, Esc does not.</source>
        <translation>%1：%2。仍要派遣的理由？Enter 派遣，Esc 放弃。</translation>
    </message>
    <message>
        <source>%1: a word to add, retire or put back</source>
        <translation>%1：要添加、停用或恢复使用的词语</translation>
    </message>
    <message>
        <source>%1: at least %2 is asked for</source>
        <translation>%1：要求不低于%2</translation>
    </message>
    <message>
        <source>%1: changed since it was published (%2)</source>
        <translation>%1：发布后变更%2处</translation>
    </message>
    <message>
        <source>%1: expired on %2</source>
        <translation>%1：已于%2到期</translation>
    </message>
    <message>
        <source>%1: kept %2, typed %3</source>
        <translation>%1：已有%2，录入%3</translation>
    </message>
    <message>
        <source>%1: leaves %2, without it %3</source>
        <translation>%1：剩%2人，不限此项为%3人</translation>
    </message>
    <message>
        <source>%1: nobody of the team could take a seat of the period.</source>
        <translation>%1：队中没有人能上此时段的班次。</translation>
    </message>
    <message>
        <source>%1: not ticked</source>
        <translation>%1：未勾选</translation>
    </message>
    <message>
        <source>%1: only people are kept by a decision of their own.</source>
        <translation>%1：只有志愿者本人的信息可以单独决定延期保存。</translation>
    </message>
    <message>
        <source>%1: restored, the state is the one recorded, a new device, sound.</source>
        <translation>%1：已试恢复，状态与记录一致，设备为新，检查完好。</translation>
    </message>
    <message>
        <source>%1: roster not published</source>
        <translation>%1：排班未发布</translation>
    </message>
    <message>
        <source>%1: the certificate would end on %2, before the training on %3. Correct the record.</source>
        <translation>%1：证书将于%2到期，早于培训日期%3。请更正培训记录。</translation>
    </message>
    <message>
        <source>%1: the last valid day %2 lies before the training on %3.</source>
        <translation>%1：有效期至%2，早于培训日期%3。</translation>
    </message>
    <message>
        <source>%1: the training is still to come.</source>
        <translation>%1：培训尚未进行。</translation>
    </message>
    <message>
        <source>%1: there is none called "%2". Give its id, as "list" and "log" tell it, or its exact name.</source>
        <translation>%1：没有叫“%2”的。请填写 list 和 log 给出的编号，或准确的名称。</translation>
    </message>
    <message>
        <source>%1: ticked</source>
        <translation>%1：已勾选</translation>
    </message>
    <message>
        <source>%1: trained by an edition no longer in force</source>
        <translation>%1：培训所用版本已失效</translation>
    </message>
    <message>
        <source>%1: training expired on %2</source>
        <translation>%1：培训已于%2到期</translation>
    </message>
    <message>
        <source>%1… is too long for a name.</source>
        <translation>%1…作为名称过长。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of before open what was entered until then. Make an encrypted copy of what is still needed, then delete them.</source>
        <translation><numerusform>此前的%n份备份仍能打开当时录入的内容。仍需保留的请制作加密副本，然后删除这些备份。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they should be. A backup is made before anything is mended.</source>
        <translation><numerusform>发现%n处异常。修复前会先作备份。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they should be. Open the workspace for writing to mend them.</source>
        <translation><numerusform>发现%n处异常。请以可写方式打开工作区后修复。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Dispatch</source>
        <translation>派遣(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Encrypted copy to</source>
        <translation>加密副本存到(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;From another file…</source>
        <translation>用其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续填写(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留原文件(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation>打开副本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>(%1 reasons in all)</source>
        <translation>（共%1条）</translation>
    </message>
    <message>
        <source>(any)</source>
        <translation>（不限）</translation>
    </message>
    <message>
        <source>(counted in several rows)</source>
        <translation>（各行重复计入）</translation>
    </message>
    <message>
        <source>(in no team)</source>
        <translation>（未入队）</translation>
    </message>
    <message>
        <source>(nobody chosen)</source>
        <translation>（未选择人员）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(not registered)</source>
        <translation>（未登记）</translation>
    </message>
    <message>
        <source>(of no campaign)</source>
        <translation>（不属于任何行动）</translation>
    </message>
    <message>
        <source>(of no organisation)</source>
        <translation>（不属于已登记的组织）</translation>
    </message>
    <message>
        <source>(on no street)</source>
        <translation>（未说明街镇）</translation>
    </message>
    <message>
        <source>(one more)</source>
        <translation>（增加的人）</translation>
    </message>
    <message>
        <source>(publicised until %1)</source>
        <translation>（公示至%1）</translation>
    </message>
    <message>
        <source>(somebody supposed)</source>
        <translation>（假设的人员）</translation>
    </message>
    <message>
        <source>(source not entered)</source>
        <translation>（未填来源）</translation>
    </message>
    <message>
        <source>(whatever is needed)</source>
        <translation>（服从安排）</translation>
    </message>
    <message>
        <source>(without a shift)</source>
        <translation>（无班次）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>-1: for good</source>
        <translation>-1：长期保存</translation>
    </message>
    <message>
        <source>-rescued</source>
        <translation>-抢救</translation>
    </message>
    <message>
        <source>0: does not expire</source>
        <translation>0：长期有效</translation>
    </message>
    <message>
        <source>0: not said on certificates</source>
        <translation>0：证书上不写</translation>
    </message>
    <message>
        <source>1  Volunteers: %1</source>
        <translation>1  志愿者：%1人</translation>
    </message>
    <message>
        <source>1 to 5; to each what the hours give where it is not said</source>
        <translation>1至5；未写明时按各人时长所达星级评定</translation>
    </message>
    <message>
        <source>12:00–12:30, 18:00–18:30; or minutes: 30</source>
        <translation>12:00–12:30、18:00–18:30；或写分钟数：30</translation>
    </message>
    <message>
        <source>12:00–12:30, or minutes; 无 takes them away; empty: unchanged</source>
        <translation>12:00–12:30，或分钟数；写“无”取消休息；不填不变</translation>
    </message>
    <message>
        <source>13 groups of five letters and digits</source>
        <translation>13 组，每组 5 个字母和数字</translation>
    </message>
    <message>
        <source>13th group</source>
        <translation>第 13 组</translation>
    </message>
    <message>
        <source>2  Posts: %1</source>
        <translation>2  岗位：%1个</translation>
    </message>
    <message>
        <source>2 × 12 h</source>
        <translation>两班，每班12小时</translation>
    </message>
    <message>
        <source>20:00; next day: +1 08:00</source>
        <translation>20:00；次日写作 +1 08:00</translation>
    </message>
    <message>
        <source>24-hour wheel</source>
        <translation>24小时轮盘</translation>
    </message>
    <message>
        <source>24-hour wheel of a site</source>
        <translation>点位24小时轮盘</translation>
    </message>
    <message>
        <source>3  Shifts: %1</source>
        <translation>3  班次：%1个</translation>
    </message>
    <message>
        <source>3 × 8 h</source>
        <translation>三班，每班8小时</translation>
    </message>
    <message>
        <source>3/5 +2: 3 are here of 5 needed, 2 more are asked. −2: 2 are missing.</source>
        <translation>3/5 +2：需要5人，到岗3人，另有2人拟派或已邀请；−2：缺2人。</translation>
    </message>
    <message>
        <source>3rd batch</source>
        <translation>第三批</translation>
    </message>
    <message>
        <source>3rd group</source>
        <translation>第 3 组</translation>
    </message>
    <message>
        <source>4  Dispatch people to the shifts</source>
        <translation>4  把志愿者派遣到班次</translation>
    </message>
    <message>
        <source>4 × 6 h</source>
        <translation>四班，每班6小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>近七日</translation>
    </message>
    <message>
        <source>8th edition</source>
        <translation>第八版</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>; %1 more on shifts that have begun</source>
        <translation>；另有已开始的班次缺%1人次</translation>
    </message>
    <message>
        <source>A Hong Kong mobile number has 8 digits behind +852 and begins with 5, 6 or 9. Check the number.</source>
        <translation>香港手机号码在+852之后有8位，以5、6或9开头。请核对号码。</translation>
    </message>
    <message>
        <source>A accepted · D declined · N no answer · Esc back</source>
        <translation>A 已接受 · D 已拒绝 · N 未答复 · Esc 返回</translation>
    </message>
    <message>
        <source>A accepted · D declined · O on duty · S served · X cancel</source>
        <translation>A 已接受 · D 已拒绝 · O 在岗 · S 已服务 · X 取消</translation>
    </message>
    <message>
        <source>A backup or an encrypted copy on a stick</source>
        <translation>U盘上的备份或加密副本</translation>
    </message>
    <message>
        <source>A break lasts at least %1 minutes; %2 is shorter. Make it longer, or leave it out.</source>
        <translation>休息至少 %1 分钟，%2 太短。请延长，或者不写这段休息。</translation>
    </message>
    <message>
        <source>A break of %1 minutes does not fit into the %2 minutes the person was there. Correct it.</source>
        <translation>在岗共%2分钟，休息不可能有%1分钟。请更正。</translation>
    </message>
    <message>
        <source>A call line by line; print it again</source>
        <translation>逐行显示一份招募令；重新输出</translation>
    </message>
    <message>
        <source>A call of the gaps that are open</source>
        <translation>由现有缺口生成招募令</translation>
    </message>
    <message>
        <source>A call tells people what risks the posts hold. Write the risk notice.</source>
        <translation>招募令必须告知岗位风险。请填写风险告知。</translation>
    </message>
    <message>
        <source>A certificate cannot be taken back by undoing. Void it instead.</source>
        <translation>证书不能靠撤销收回，请将它作废。</translation>
    </message>
    <message>
        <source>A character of this name was lost on the way. Type the name as it stands on the document.</source>
        <translation>姓名中有字符丢失。请按证件填写姓名。</translation>
    </message>
    <message>
        <source>A consent is withdrawn that was never given. Say when it was given, or leave both empty.</source>
        <translation>没有同意公开日期，却有撤回日期。请补上同意公开日期，或两项都留空。</translation>
    </message>
    <message>
        <source>A copy is of one person: give --person once.</source>
        <translation>副本只能是一个人的：--person 请只写一次。</translation>
    </message>
    <message>
        <source>A course for some of a division</source>
        <translation>某地部分人员参加培训</translation>
    </message>
    <message>
        <source>A course for those marked</source>
        <translation>所选人员参加培训</translation>
    </message>
    <message>
        <source>A day has 0 to 24 hours. Type the hours the person can serve in a day.</source>
        <translation>每日为0至24小时。请填写本人每日可服务的小时数。</translation>
    </message>
    <message>
        <source>A day has 24 hours. Correct the number.</source>
        <translation>一天只有24小时。请更正数字。</translation>
    </message>
    <message>
        <source>A day that is left out; may be repeated</source>
        <translation>不排班的日期；可重复</translation>
    </message>
    <message>
        <source>A document number has 1 to 40 characters. Compare it with the document.</source>
        <translation>证件号码为1至40个字符。请与证件核对。</translation>
    </message>
    <message>
        <source>A duration cannot be below zero. Correct it.</source>
        <translation>时长不能小于零。请更正。</translation>
    </message>
    <message>
        <source>A filled seat always comes before a near home, this before fair shares, and these before what was proposed before. The weights count within each of them.</source>
        <translation>补上人次总在就近之前，就近在均衡之前，均衡在保留原来的拟派之前。权重只在各条之内比较。</translation>
    </message>
    <message>
        <source>A home elsewhere</source>
        <translation>住在外区或不详</translation>
    </message>
    <message>
        <source>A home in another street</source>
        <translation>住在其他街镇</translation>
    </message>
    <message>
        <source>A hotline is a site with its number; its posts are who answers it.</source>
        <translation>热线也是点位，填写热线号码；接线是它的岗位。</translation>
    </message>
    <message>
        <source>A key in the workspace is damaged. Restore the last backup.</source>
        <translation>工作区里的一把密钥已损坏。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>A key of certificates that was retired does not come back.</source>
        <translation>已停用的证书密钥不能恢复。</translation>
    </message>
    <message>
        <source>A landline needs its area code, such as 021, and a mobile number has 11 digits. Complete the number.</source>
        <translation>固定电话须带区号，如021；手机号码为11位。请补全号码。</translation>
    </message>
    <message>
        <source>A line for a walk-in: say who it is.</source>
        <translation>这是供未列名人员填写的空行：请选定是谁。</translation>
    </message>
    <message>
        <source>A line of the ledger is never changed. Take it back with "move reverse" and enter it anew.</source>
        <translation>台账记录不能修改。请用 move reverse 冲销后重新录入。</translation>
    </message>
    <message>
        <source>A line of the ledger is never changed. Take it back with Del and enter it anew.</source>
        <translation>出入库台账的记录不能修改。请按Del冲销后重新登记。</translation>
    </message>
    <message>
        <source>A line of the ledger is never removed. Take it back with "move reverse".</source>
        <translation>台账记录不能删除。请用 move reverse 冲销。</translation>
    </message>
    <message>
        <source>A list enters awards. Grant star levels and write letters of thanks on their own page.</source>
        <translation>名单只登记表彰。星级请在“星级”中评定，感谢信请在“感谢信”中登记。</translation>
    </message>
    <message>
        <source>A list enters who waits. Call people up, or let them step back, in the reserve.</source>
        <translation>表格只录入待征召人员。征召、退出请在储备中办理。</translation>
    </message>
    <message>
        <source>A longer piece of work is being saved. Nothing of yours was lost; try again in a moment.</source>
        <translation>正在保存一项较大的工作。您录入的内容没有丢失，请稍候再试。</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits; this one has %1 too many. Correct the number.</source>
        <translation>手机号码为11位，此号码多%1位。请更正号码。</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits; this one lacks %1. Complete the number.</source>
        <translation>手机号码为11位，此号码少%1位。请补全号码。</translation>
    </message>
    <message>
        <source>A moment more…</source>
        <translation>请再稍候…</translation>
    </message>
    <message>
        <source>A name and Enter signs up · Esc: back</source>
        <translation>输入姓名按回车即报名 · Esc返回</translation>
    </message>
    <message>
        <source>A name has 2 to 50 characters. Give the name as it stands on the document.</source>
        <translation>姓名为2至50个字符。请按证件填写姓名。</translation>
    </message>
    <message>
        <source>A name is missing here. Type it or remove the entry.</source>
        <translation>此处缺少名称。请填写，或删除该项。</translation>
    </message>
    <message>
        <source>A name or a number that was sought is somebody's and is not kept. Take it out and save the rest.</source>
        <translation>查找用的姓名或号码属于个人信息，不予保存。请去掉后再保存其余条件。</translation>
    </message>
    <message>
        <source>A new edition</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>A new passphrase by the recovery key</source>
        <translation>凭恢复密钥设置新口令</translation>
    </message>
    <message>
        <source>A new recovery key as well</source>
        <translation>同时更换恢复密钥</translation>
    </message>
    <message>
        <source>A new recovery key as well: the paper is lost, or others have seen it</source>
        <translation>同时更换恢复密钥（纸质密钥遗失，或被他人看到）</translation>
    </message>
    <message>
        <source>A new session</source>
        <translation>新建培训批次</translation>
    </message>
    <message>
        <source>A pass counts</source>
        <translation>合格有效期</translation>
    </message>
    <message>
        <source>A pass counts (days)</source>
        <translation>合格有效期（天）</translation>
    </message>
    <message>
        <source>A passport number has 5 to 17 letters and digits. Compare it with the passport.</source>
        <translation>护照号码为5至17位字母和数字。请与护照核对。</translation>
    </message>
    <message>
        <source>A person counts at least one unit and at most 24 hours of a day; 0 is no limit.</source>
        <translation>一人一天至少计入一个计时单位，至多24小时；0 表示不限。</translation>
    </message>
    <message>
        <source>A person on the list is not registered any more. Take the line out.</source>
        <translation>名单中有一人已不在册。请删除该行。</translation>
    </message>
    <message>
        <source>A post that is closed, by name or id; may be repeated</source>
        <translation>关闭的岗位，名称或编号；可以重复</translation>
    </message>
    <message>
        <source>A proposal is made for %1 days at most. Give an earlier end.</source>
        <translation>一次方案至多%1天。请提前结束日期。</translation>
    </message>
    <message>
        <source>A quantity below 0 takes an earlier line back, and there is none of that day that says the same. Correct the quantity, or import that line first.</source>
        <translation>数量为负表示冲销此前的一笔，但当日没有内容相同的记录。请更正数量，或先导入该笔记录。</translation>
    </message>
    <message>
        <source>A result that was removed comes back by "undo" of the entry that removed it.</source>
        <translation>已删除的培训记录请用 undo 撤销当时的操作来恢复。</translation>
    </message>
    <message>
        <source>A risk class (低, 中, 高) means that class and those above it.</source>
        <translation>写风险等级（低、中、高）的，适用于该等级及以上。</translation>
    </message>
    <message>
        <source>A seat of an urgent post</source>
        <translation>紧急岗位的一个人次</translation>
    </message>
    <message>
        <source>A service lasts more than 0 and at most 24 hours. Correct the number.</source>
        <translation>服务时长须大于0且不超过24小时。请更正数字。</translation>
    </message>
    <message>
        <source>A shared workspace is kept by its server. Have whoever looks after the server back it up there (pg_dump).</source>
        <translation>共用工作区由服务器保存。请管理服务器的人在那里备份（pg_dump）。</translation>
    </message>
    <message>
        <source>A shared workspace on a server</source>
        <translation>服务器上的共享工作区</translation>
    </message>
    <message>
        <source>A sheet has 0 to %1 blank lines, not %2.</source>
        <translation>一张表可以有0至%1个空行，不能是%2个。</translation>
    </message>
    <message>
        <source>A shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>A shift cannot need %1 people. Give a number from 0 to %2.</source>
        <translation>一个班次不能需要%1人。请填0至%2之间的人数。</translation>
    </message>
    <message>
        <source>A shift counts in every hour it touches, at the right end once, where it begins in the period.</source>
        <translation>班次跨几个钟点则各钟点均计；右端缺口只计本时段开始的班次，各计一次。</translation>
    </message>
    <message>
        <source>A shift counts in every hour it touches, in the total once, where it begins in the period.</source>
        <translation>班次跨几个钟点则各钟点均计；合计只计本时段开始的班次，各计一次。</translation>
    </message>
    <message>
        <source>A shift lasts at most 24 hours. Make several of it.</source>
        <translation>一个班次最长24小时。请分成多个班次。</translation>
    </message>
    <message>
        <source>A shift of %1 at %2 lasts longer than 24 hours, from %3 to %4: the figures of its last days lack it. Correct its hours.</source>
        <translation>%2的%1班次超过24小时（%3至%4），最后几日的统计未计入该班次。请更正其起止时间。</translation>
    </message>
    <message>
        <source>A shift of %1 hours is not possible: it lasts at least a minute and at most 24 hours. Correct the times.</source>
        <translation>班次不能是%1小时：至少1分钟，最长24小时。请更正时间。</translation>
    </message>
    <message>
        <source>A shift of the selected post</source>
        <translation>为所选岗位新建班次</translation>
    </message>
    <message>
        <source>A shift over midnight counts on the day on which it begins.</source>
        <translation>跨零点的班次计入开始的那一日。</translation>
    </message>
    <message>
        <source>A spreadsheet replaced the last three digits of this number with 000. Set the column to text and type the number again from the document.</source>
        <translation>表格软件已将此号码的末三位改成000。请将该列设为文本，按证件重新输入号码。</translation>
    </message>
    <message>
        <source>A spreadsheet turned this number into a short form such as 1.99E+10. Set the column to text and type the number again.</source>
        <translation>表格软件已将此号码改成1.99E+10之类的缩写。请将该列设为文本，重新输入号码。</translation>
    </message>
    <message>
        <source>A spreadsheet turned this number into a short form such as 3.1E+17 and lost its last digits. Set the column to text and type the number again from the document.</source>
        <translation>表格软件已将此号码改成3.1E+17之类的缩写，末几位已丢失。请将该列设为文本，按证件重新输入号码。</translation>
    </message>
    <message>
        <source>A table is saved as .xlsx or .csv. Choose one of these endings for "%1".</source>
        <translation>表格须保存为.xlsx或.csv。请为“%1”选用其中一种扩展名。</translation>
    </message>
    <message>
        <source>A team is proposed, invited or has accepted.</source>
        <translation>闭环队的状态只能是拟派、已邀请或已接受。</translation>
    </message>
    <message>
        <source>A team that is asked for is not there any more. Take it out of the question.</source>
        <translation>要求整队派遣的一支志愿服务队已不存在或已归档。请去掉这支志愿服务队。</translation>
    </message>
    <message>
        <source>A team whose people are asked for together: name or id; may be said several times</source>
        <translation>整队派遣的队伍：名称或编号；可以写几次</translation>
    </message>
    <message>
        <source>A team's name has 1 to 200 characters.</source>
        <translation>志愿服务队名称为1至200个字符。</translation>
    </message>
    <message>
        <source>A telephone number has only digits. Give one number, as it is dialled.</source>
        <translation>电话号码只含数字。请填写一个可直接拨打的号码。</translation>
    </message>
    <message>
        <source>A transfer needs another store. Fill in 对方仓库.</source>
        <translation>调拨须有另一仓库。请填写“对方仓库”。</translation>
    </message>
    <message>
        <source>A trend has %1 to %2 days, not %3.</source>
        <translation>趋势须为%1至%2天，不能是%3天。</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>A week earlier  Ctrl+Left</source>
        <translation>前一周  Ctrl+Left</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>后一周</translation>
    </message>
    <message>
        <source>A week later  Ctrl+Right</source>
        <translation>后一周  Ctrl+Right</translation>
    </message>
    <message>
        <source>A word of a list is its name and is not changed. Add the other word with "set term new" and archive this one.</source>
        <translation>清单中的词语以其文字为准，不能改写。请用“set term new”添加新词语，再将这个词语停用（archive）。</translation>
    </message>
    <message>
        <source>A word to add, retire or put back</source>
        <translation>要添加、停用或恢复使用的词语</translation>
    </message>
    <message>
        <source>A workbook for</source>
        <translation>工作簿对应</translation>
    </message>
    <message>
        <source>A workbook for each</source>
        <translation>每个工作簿对应</translation>
    </message>
    <message>
        <source>A workbook is made for each street or each community. Say one that lies in the scope.</source>
        <translation>工作簿按街镇或按社区生成。请选择范围之内的一级。</translation>
    </message>
    <message>
        <source>A workbook is taken whole, by the column names of its sheets. To name a sheet or a column, import it by its kind.</source>
        <translation>整个工作簿按各工作表的列名整体导入。要指定工作表或列，请按种类单独导入。</translation>
    </message>
    <message>
        <source>A workspace begins with this; it cannot be undone.</source>
        <translation>工作区以此为起点，不能撤销。</translation>
    </message>
    <message>
        <source>A workspace has one office. Change it: set office office name=….</source>
        <translation>每个工作区只属于一个单位。修改名称请用：set office office name=…</translation>
    </message>
    <message>
        <source>A workspace is one file. It holds the division tree below the division you choose.</source>
        <translation>一个工作区是一个文件，包含所选行政区划及其下级的行政区划。</translation>
    </message>
    <message>
        <source>A4, folded</source>
        <translation>A4，对折</translation>
    </message>
    <message>
        <source>A5, folded</source>
        <translation>A5，对折</translation>
    </message>
    <message>
        <source>About RedVest</source>
        <translation>关于RedVest</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺考</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Accept what is ticked</source>
        <translation>采用所勾选</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>新增账户</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>修改账户</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts are given up.</source>
        <translation>已不再设账户。</translation>
    </message>
    <message>
        <source>Accounts cannot be changed by undoing. Change the account by hand instead.</source>
        <translation>账户不能通过撤销更改。请直接修改该账户。</translation>
    </message>
    <message>
        <source>Accounts given up</source>
        <translation>不再设账户</translation>
    </message>
    <message>
        <source>Accounts of the desk</source>
        <translation>本单位账户</translation>
    </message>
    <message>
        <source>Accounts of the desk were changed on another PC. Sign in to go on; what was typed is kept.</source>
        <translation>另一台电脑改动了本单位的账户。请登录后继续，已录入的内容仍保留。</translation>
    </message>
    <message>
        <source>Accounts set up</source>
        <translation>设置账户</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Active though consent was withdrawn</source>
        <translation>已撤回同意但仍在册</translation>
    </message>
    <message>
        <source>Active without a recorded consent</source>
        <translation>在册但未登记同意</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a division; none: everywhere</source>
        <translation>添加行政区划；不填为全部</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>补充到该记录</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>补齐缺少的内容</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Added: %1 words of lists, %2 templates of posts.</source>
        <translation>已补齐：词语%1个，岗位模板%2个。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Adds a line with the opposite effect</source>
        <translation>增加一条数量相反的记录</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>After %1 more was taken than would then be there. Reverse the later line that is wrong, or count as of today.</source>
        <translation>%1之后取用的数量将超过届时的库存。请冲销后面有误的出入库，或按今日盘点。</translation>
    </message>
    <message>
        <source>After a proposal it can be tried out here what more people, a course or closed shifts would change.</source>
        <translation>生成方案后，可以在这里试算增加人员、参加培训、撤销班次会带来什么变化。</translation>
    </message>
    <message>
        <source>After a proposal it is said here what would help most.</source>
        <translation>生成方案后，这里写明怎样做最有帮助。</translation>
    </message>
    <message>
        <source>After a proposal the gap before and after stands here.</source>
        <translation>生成方案后，这里显示前后的缺口。</translation>
    </message>
    <message>
        <source>After this %1 people do not fit the shift they are on. Tell them, and look for others:</source>
        <translation>保存后，有%1人次不再符合所在班次的要求。请通知本人，并另行安排人员：</translation>
    </message>
    <message>
        <source>After training</source>
        <translation>培训后可调派</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Age for risk posts</source>
        <translation>风险岗位的年龄</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Agreed to publish on</source>
        <translation>同意公开日期</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>书面协议签订日期</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>书面协议有效期至</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>全部行动</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All categories · %1</source>
        <translation>全部类别 · %1</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>全部课程</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>All dispatch orders…</source>
        <translation>全部支援调度单…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All limits</source>
        <translation>全部限度</translation>
    </message>
    <message>
        <source>All of them are covered on those days already.</source>
        <translation>这些人在这些日期都已参保。</translation>
    </message>
    <message>
        <source>All of them are in the reserve for this already.</source>
        <translation>所选人员均已在储备中。</translation>
    </message>
    <message>
        <source>All of them have answered.</source>
        <translation>全部已答复。</translation>
    </message>
    <message>
        <source>All of them have this honour already.</source>
        <translation>这些人员都已有这项荣誉。</translation>
    </message>
    <message>
        <source>All of them have this star level already.</source>
        <translation>这些人员都已有这一星级。</translation>
    </message>
    <message>
        <source>All open gaps are left out. Choose at least one that people are called for.</source>
        <translation>所有缺口都未列入。请至少选择一个要招募的缺口。</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>全部保单</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>全部岗位</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全部服务类型</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>全部技能</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>All star levels</source>
        <translation>全部星级</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>全部仓库</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>全部事迹</translation>
    </message>
    <message>
        <source>All streets</source>
        <translation>全部街镇</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部志愿服务队</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>全部选项</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>All words of calls</source>
        <translation>全部招募令文字</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Altered: the list of records is not the one that certificate %1 was signed with. Do not accept it; ask the issuer.</source>
        <translation>已被改动：记录明细不是证明%1签名时的那一份。请不要采信，向出具单位查询。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>必须加密</translation>
    </message>
    <message>
        <source>Always encrypted, and the server shows its certificate</source>
        <translation>必须加密并核对服务器证书</translation>
    </message>
    <message>
        <source>Among the entries shown  Ctrl+F</source>
        <translation>在已列条目中查找  Ctrl+F</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>赔付金额</translation>
    </message>
    <message>
        <source>Amount paid (yuan)</source>
        <translation>赔付金额（元）</translation>
    </message>
    <message>
        <source>An age asked for is from %1 to %2, or left empty: %3 is not.</source>
        <translation>年龄要求为%1至%2周岁，或留空，不能是%3。</translation>
    </message>
    <message>
        <source>An identity number has 17 digits and then a digit or X. Compare it with the document.</source>
        <translation>居民身份证号码为17位数字加1位数字或X。请与证件核对。</translation>
    </message>
    <message>
        <source>An identity number has 18 characters (15 in the old form); this one has %1. Compare it with the document.</source>
        <translation>居民身份证号码为18位（旧式15位），此号码为%1位。请与证件核对。</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>另有%1处同类情况。</translation>
    </message>
    <message>
        <source>And %1 more reasons.</source>
        <translation>另有%1条原因。</translation>
    </message>
    <message>
        <source>And what the saved query of this name asks</source>
        <translation>并加上该名称的常用查询的条件</translation>
    </message>
    <message>
        <source>Another backup into %1 is being made and does not end. Try again later.</source>
        <translation>正在向 %1 做另一个备份，一直没有结束。请稍后再试。</translation>
    </message>
    <message>
        <source>Another district</source>
        <translation>外区</translation>
    </message>
    <message>
        <source>Another line with the opposite effect is added; this one stays in the ledger.</source>
        <translation>将增加一条数量相反的记录，原记录保留在台账中。</translation>
    </message>
    <message>
        <source>Another number for %1</source>
        <translation>%1另编一号</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>Another program is trying a passphrase of this workspace just now. Try again in a moment.</source>
        <translation>另一程序正在尝试本工作区的口令。请稍后再试。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复时限</translation>
    </message>
    <message>
        <source>Answer to a call</source>
        <translation>应募登记</translation>
    </message>
    <message>
        <source>Answer to a gap collection noted</source>
        <translation>登记缺口征集答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应募登记表</translation>
    </message>
    <message>
        <source>Answers outstanding</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answers outstanding…</source>
        <translation>待答复…</translation>
    </message>
    <message>
        <source>Answers to %1</source>
        <translation>%1的应募情况</translation>
    </message>
    <message>
        <source>Answers to a call entered</source>
        <translation>登记应募</translation>
    </message>
    <message>
        <source>Answers to a call removed</source>
        <translation>收回应募登记</translation>
    </message>
    <message>
        <source>Answers…</source>
        <translation>应募情况…</translation>
    </message>
    <message>
        <source>Any of the teams</source>
        <translation>所在队伍（任一）</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>不限点位</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Approved %1 records.</source>
        <translation>已审核通过 %1 条记录。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Approved time with whole numbers, in the columns of a platform</source>
        <translation>已审核的时长，带完整号码，按平台的栏目</translation>
    </message>
    <message>
        <source>Approved: %1 records, %2 h.</source>
        <translation>已审核通过 %1 条，%2 小时。</translation>
    </message>
    <message>
        <source>Approving hours</source>
        <translation>时长审核</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>已归档。</translation>
    </message>
    <message>
        <source>Archived: %1 posts.</source>
        <translation>已归档：%1个岗位。</translation>
    </message>
    <message>
        <source>Archived: %1 templates.</source>
        <translation>已归档：%1个模板。</translation>
    </message>
    <message>
        <source>Archived: %1.</source>
        <translation>已归档：%1。</translation>
    </message>
    <message>
        <source>Archives of voluntary service</source>
        <translation>志愿服务档案</translation>
    </message>
    <message>
        <source>Archiving asks who is still to serve: mark the people and press Del.</source>
        <translation>归档要先看谁还有未完成的班次：请选中人员后按 Del。</translation>
    </message>
    <message>
        <source>Arrow keys move, the space bar ticks.</source>
        <translation>方向键移动，空格勾选。</translation>
    </message>
    <message>
        <source>As PDF, Word document, web page, text or picture</source>
        <translation>存为 PDF、Word 文档、网页、文字或图片</translation>
    </message>
    <message>
        <source>As for the person before</source>
        <translation>沿用上一位</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>As it was chosen when the workspace was made; nothing changes it later.</source>
        <translation>新建工作区时选定，以后不能更改。</translation>
    </message>
    <message>
        <source>As many seats stay open as before: %1</source>
        <translation>仍缺人次与原来相同：%1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>As proposed by dispatch</source>
        <translation>按派遣方案</translation>
    </message>
    <message>
        <source>As supposed</source>
        <translation>假设后</translation>
    </message>
    <message>
        <source>As the division is made of</source>
        <translation>按所选区划的下一级</translation>
    </message>
    <message>
        <source>As the hours of each give</source>
        <translation>按各人时长</translation>
    </message>
    <message>
        <source>As the server offers it</source>
        <translation>视服务器而定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>As they were made</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Ask divisions too that have no post</source>
        <translation>没有岗位的街镇、社区也发</translation>
    </message>
    <message>
        <source>Ask everybody proposed at once</source>
        <translation>一次邀请所有拟派人员</translation>
    </message>
    <message>
        <source>Ask for gaps</source>
        <translation>征集缺口</translation>
    </message>
    <message>
        <source>Ask for gaps: a workbook for each division</source>
        <translation>征集缺口：每个街镇或社区一个工作簿</translation>
    </message>
    <message>
        <source>Ask for gaps…</source>
        <translation>征集缺口…</translation>
    </message>
    <message>
        <source>Ask for whole teams…</source>
        <translation>整队派遣…</translation>
    </message>
    <message>
        <source>Ask streets and communities for their gaps</source>
        <translation>向街镇、社区征集缺口</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>征集家数</translation>
    </message>
    <message>
        <source>Asked already</source>
        <translation>已在邀请</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>征集时间</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>招募人次</translation>
    </message>
    <message>
        <source>Asked for gaps, no answer by the deadline</source>
        <translation>缺口征集逾期未答复</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>征集范围</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>派遣</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>派遣</translation>
    </message>
    <message>
        <source>Assignment %1 is %2.</source>
        <translation>派遣%1：%2。</translation>
    </message>
    <message>
        <source>Assignment undone</source>
        <translation>撤销派遣操作</translation>
    </message>
    <message>
        <source>Assignment: absent</source>
        <translation>派遣：缺席</translation>
    </message>
    <message>
        <source>Assignment: accepted</source>
        <translation>派遣：已接受</translation>
    </message>
    <message>
        <source>Assignment: cancelled</source>
        <translation>派遣：已取消</translation>
    </message>
    <message>
        <source>Assignment: declined</source>
        <translation>派遣：已拒绝</translation>
    </message>
    <message>
        <source>Assignment: excused</source>
        <translation>派遣：请假</translation>
    </message>
    <message>
        <source>Assignment: invited</source>
        <translation>派遣：已邀请</translation>
    </message>
    <message>
        <source>Assignment: no answer</source>
        <translation>派遣：未答复</translation>
    </message>
    <message>
        <source>Assignment: on duty</source>
        <translation>派遣：在岗</translation>
    </message>
    <message>
        <source>Assignment: proposed</source>
        <translation>派遣：拟派</translation>
    </message>
    <message>
        <source>Assignment: served</source>
        <translation>派遣：已服务</translation>
    </message>
    <message>
        <source>Assignments and hours</source>
        <translation>派遣与时长</translation>
    </message>
    <message>
        <source>Assignments imported</source>
        <translation>导入派遣名单</translation>
    </message>
    <message>
        <source>At each next post the groups change shifts</source>
        <translation>到下一个岗位时各组换班</translation>
    </message>
    <message>
        <source>At least %1 seats stay open in every plan; by the weights this one is at most %2 % from the best.</source>
        <translation>任何方案至少缺%1人次；按权重，本方案离最优至多差%2%。</translation>
    </message>
    <message>
        <source>At least 10 characters, or 8 Chinese ones. A few words that only you would put together are best; digits and signs are not needed.</source>
        <translation>至少 10 个字符，或 8 个汉字。最好是几个只有您会放在一起的词，不要求数字和符号。</translation>
    </message>
    <message>
        <source>At least one column stays in sight.</source>
        <translation>至少保留一列。</translation>
    </message>
    <message>
        <source>At most so many entries</source>
        <translation>最多列出的条目数</translation>
    </message>
    <message>
        <source>At most so many rows</source>
        <translation>最多列出的行数</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Awards imported</source>
        <translation>导入表彰名单</translation>
    </message>
    <message>
        <source>B or Del on a row: the person is not proposed there again</source>
        <translation>在行上按 B 或 Del：不再派此人到该班次</translation>
    </message>
    <message>
        <source>Back in use.</source>
        <translation>已恢复使用。</translation>
    </message>
    <message>
        <source>Back to the list  Esc</source>
        <translation>返回列表  Esc</translation>
    </message>
    <message>
        <source>Back up and repair</source>
        <translation>备份并修复</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>已备份 %1</translation>
    </message>
    <message>
        <source>Backed up %1 · copy to a stick is due</source>
        <translation>已备份 %1 · 该拷贝到U盘了</translation>
    </message>
    <message>
        <source>Backed up to %1 and checked: %2 entries.</source>
        <translation>已备份到 %1 并核对：%2 条记录。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>选择要恢复的备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups and copies (*.rvbackup *.redvest);;All files (*)</source>
        <translation>备份和副本 (*.rvbackup *.redvest);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Backups and restore</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>Backups and restore…</source>
        <translation>备份与恢复…</translation>
    </message>
    <message>
        <source>Backups that open with the old keys</source>
        <translation>用旧密钥可以打开的备份</translation>
    </message>
    <message>
        <source>Backups, encrypted copies on a stick or in another folder, and restoring.</source>
        <translation>备份、拷到U盘或其他文件夹的加密副本，以及恢复。</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸卡</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>胸卡…</translation>
    </message>
    <message>
        <source>Bars are</source>
        <translation>条形表示</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Before the extension</source>
        <translation>延期前有效期至</translation>
    </message>
    <message>
        <source>Begin with accounts: the first administrator</source>
        <translation>开始使用账户：首位管理员</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Benefits and cover</source>
        <translation>福利保障</translation>
    </message>
    <message>
        <source>Benefits and cover; not said: the office's words</source>
        <translation>福利保障；不写则用本单位的文字</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>调度范围</translation>
    </message>
    <message>
        <source>Between %1 and %2 nobody is insured: %3. Let this policy begin, or end, so that the days meet, or say as the reason why nobody serves on a risk post then.</source>
        <translation>保单%1与%2之间有空档，没有保险：%3。请调整这张保单的起止日期使前后相接，或者在原因中写明这几天为什么没有人在风险岗位上服务。</translation>
    </message>
    <message>
        <source>Between 1 and %1 minutes, so that nobody finds the desk open.</source>
        <translation>请在 1 到 %1 分钟之间，以免无人时被人使用。</translation>
    </message>
    <message>
        <source>Between districts</source>
        <translation>区之间</translation>
    </message>
    <message>
        <source>Between streets</source>
        <translation>街镇之间</translation>
    </message>
    <message>
        <source>Blank lines for walk-ins, on each sheet</source>
        <translation>每张表供未列名人员填写的空行数</translation>
    </message>
    <message>
        <source>Blank sheet: %1</source>
        <translation>空白表：%1</translation>
    </message>
    <message>
        <source>Blank sheet…</source>
        <translation>空白表…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Board of posts and shifts</source>
        <translation>排班看板</translation>
    </message>
    <message>
        <source>Born in %1, the person would be over %2. Correct it.</source>
        <translation>按%1年出生计，年龄超过%2岁。请更正日期。</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Both records, field by field</source>
        <translation>两份档案逐项对照</translation>
    </message>
    <message>
        <source>Both seats are %1's: there is nobody to exchange with.</source>
        <translation>两条派遣都是%1的，没有可对调的人。</translation>
    </message>
    <message>
        <source>Both stand on the shift %1 of %2: they may be two people. If so, keep both records. If it is one person, take one of them off the shift, or confirm it: then one seat remains, in the further state.</source>
        <translation>两份档案都在“%1”%2的班次上，可能是两个人。如果是两人，请保留两份档案；如果是同一人，请先把其中一份从班次上撤下，或者确认是同一人：确认后只算一人，状态取进展更远的一个。</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Break in minutes; empty: as planned</source>
        <translation>休息分钟数；不填按班次的休息时间</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Breaks: 12:00-12:30,18:00-18:30, or minutes of each shift</source>
        <translation>休息：12:00-12:30,18:00-18:30，或每班休息的分钟数</translation>
    </message>
    <message>
        <source>Briefing issue</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Briefing issue archived</source>
        <translation>归档简报</translation>
    </message>
    <message>
        <source>Briefing issue restored</source>
        <translation>恢复简报</translation>
    </message>
    <message>
        <source>Briefing issue saved</source>
        <translation>保存简报</translation>
    </message>
    <message>
        <source>Briefing series archived</source>
        <translation>归档简报系列</translation>
    </message>
    <message>
        <source>Briefing series issued under this name are issued under the new one from then on.</source>
        <translation>以此名称编发的简报系列，改名后以新名称编发。</translation>
    </message>
    <message>
        <source>Briefing series restored</source>
        <translation>恢复简报系列</translation>
    </message>
    <message>
        <source>Briefing series saved</source>
        <translation>保存简报系列</translation>
    </message>
    <message>
        <source>Briefing: %1</source>
        <translation>简报：%1</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Bring records back from the archive</source>
        <translation>从归档中恢复记录</translation>
    </message>
    <message>
        <source>Brings together all that can be proven, also what was entered after the backup, and lists what cannot. The damaged file is not touched. Takes seconds, for a whole city some minutes.</source>
        <translation>汇集一切可核验的内容（包括备份之后录入的），并列出无法核验的部分。损坏的文件不作改动。一般数秒，全市规模约需数分钟。</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>归还人</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>按行动</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By cover</source>
        <translation>按满足率</translation>
    </message>
    <message>
        <source>By gap</source>
        <translation>按缺口</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按钟点</translation>
    </message>
    <message>
        <source>By its hidden number this row is "%1", and it says "%2". Rows were sorted without column %3, or a name was typed over. Put it right, or empty the cell in column %3 for a new line.</source>
        <translation>按隐藏编号此行应是“%1”，而表中写的是“%2”。可能排序时漏了 %3 列，或改写了名称。请改正，或清空 %3 列的单元格作为新行。</translation>
    </message>
    <message>
        <source>By its number this row is "%1" of %2. Put the names right, or empty the number for a new report.</source>
        <translation>按编号，此行是 %2 的“%1”。请改正名称，或清空编号作为新的上报。</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按点位</translation>
    </message>
    <message>
        <source>By street</source>
        <translation>按街镇</translation>
    </message>
    <message>
        <source>By the proposal</source>
        <translation>方案带来</translation>
    </message>
    <message>
        <source>By this number the person is born on %1, which is still to come. Compare it with the document.</source>
        <translation>按此号码，出生日期为%1，尚未到来。请与证件核对。</translation>
    </message>
    <message>
        <source>By this number the person is over 110 years old.</source>
        <translation>按此号码，年龄超过110岁。</translation>
    </message>
    <message>
        <source>By times</source>
        <translation>自定时段</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>招募令</translation>
    </message>
    <message>
        <source>Call for volunteers</source>
        <translation>招募令</translation>
    </message>
    <message>
        <source>Call for volunteers given another number</source>
        <translation>招募令改编号</translation>
    </message>
    <message>
        <source>Call for volunteers issued</source>
        <translation>发布招募令</translation>
    </message>
    <message>
        <source>Call for volunteers withdrawn</source>
        <translation>撤回招募令</translation>
    </message>
    <message>
        <source>Call for volunteers, of the gaps still open</source>
        <translation>发布招募令，只含尚未补足的缺口</translation>
    </message>
    <message>
        <source>Call for volunteers…</source>
        <translation>招募令…</translation>
    </message>
    <message>
        <source>Call issued by</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消班次</translation>
    </message>
    <message>
        <source>Call off shifts</source>
        <translation>取消班次</translation>
    </message>
    <message>
        <source>Call people up for a campaign</source>
        <translation>征召人员参加行动</translation>
    </message>
    <message>
        <source>Call up  Ctrl+Enter</source>
        <translation>征召  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Call up %1 people</source>
        <translation>征召%1人</translation>
    </message>
    <message>
        <source>Call up and close</source>
        <translation>征召并关闭</translation>
    </message>
    <message>
        <source>Call up…</source>
        <translation>征召…</translation>
    </message>
    <message>
        <source>Callable</source>
        <translation>可调派</translation>
    </message>
    <message>
        <source>Callable %1 · after training %2 · from outside %3</source>
        <translation>可调派%1 · 培训后可调派%2 · 需外援%3</translation>
    </message>
    <message>
        <source>Callable %1, trainable %2, structural %3</source>
        <translation>可调派 %1，培训后可调派 %2，需外援 %3</translation>
    </message>
    <message>
        <source>Callable: somebody of the own people fits, is free and rested. After training: somebody would who lacks a course alone. From outside: nobody of the own people could.</source>
        <translation>可调派：有符合条件、有空、休息够的本地志愿者。培训后可调派：只差培训。需外援：本地志愿者都不能到岗。</translation>
    </message>
    <message>
        <source>Called for by</source>
        <translation>已列入</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Called off too</source>
        <translation>含已取消</translation>
    </message>
    <message>
        <source>Called off: %1 shifts.</source>
        <translation>已取消：%1个班次。</translation>
    </message>
    <message>
        <source>Called on again: %1 shifts.</source>
        <translation>已恢复：%1个班次。</translation>
    </message>
    <message>
        <source>Called up</source>
        <translation>已征召</translation>
    </message>
    <message>
        <source>Calls for volunteers</source>
        <translation>招募令登记簿</translation>
    </message>
    <message>
        <source>Calls for volunteers…</source>
        <translation>招募令登记簿…</translation>
    </message>
    <message>
        <source>Calls issued, and who answered</source>
        <translation>已发布的招募令和应募情况</translation>
    </message>
    <message>
        <source>Calls made of open gaps, and who answered</source>
        <translation>由缺口生成的招募令和应募情况</translation>
    </message>
    <message>
        <source>Calls off the selected shifts, or calls them on again (Del)</source>
        <translation>取消或恢复所选班次（Del）</translation>
    </message>
    <message>
        <source>Came at %1 and left at %2: that is not on this shift (%3). Correct one of the times.</source>
        <translation>%1签到、%2签退，不在这个班次（%3）之内。请更正其中一个时间。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Campaign saved</source>
        <translation>保存行动</translation>
    </message>
    <message>
        <source>Campaign, sponsor, pinyin  Ctrl+F</source>
        <translation>名称、主办单位、拼音  Ctrl+F</translation>
    </message>
    <message>
        <source>Campaign: id or name</source>
        <translation>行动：编号或名称</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Campaigns archived</source>
        <translation>归档行动</translation>
    </message>
    <message>
        <source>Campaigns imported</source>
        <translation>导入行动</translation>
    </message>
    <message>
        <source>Campaigns restored</source>
        <translation>恢复行动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关爱</translation>
    </message>
    <message>
        <source>Care archived</source>
        <translation>归档关爱记录</translation>
    </message>
    <message>
        <source>Care log</source>
        <translation>关爱记录</translation>
    </message>
    <message>
        <source>Care restored</source>
        <translation>恢复关爱记录</translation>
    </message>
    <message>
        <source>Care saved</source>
        <translation>保存关爱记录</translation>
    </message>
    <message>
        <source>Categories of goods</source>
        <translation>物资类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Category of posts</source>
        <translation>岗位类别</translation>
    </message>
    <message>
        <source>Category, skill or risk class</source>
        <translation>类别、技能或风险等级</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate %1 counts, but its training record says otherwise. Void it, or correct the record.</source>
        <translation>证书%1有效，但培训记录不是这样写的。请将证书作废，或更正记录。</translation>
    </message>
    <message>
        <source>Certificate %1 is genuine, but this workspace does not have it in its register. Take in the other desks' workspaces and look again.</source>
        <translation>证书%1是真实的，但本工作区的登记簿里没有。请合并其他工作台的工作区后再核验。</translation>
    </message>
    <message>
        <source>Certificate %1 is genuine, but was voided: %2. Certificate %3 was issued in its place.</source>
        <translation>证明%1是真的，但已作废：%2。已由%3替换。</translation>
    </message>
    <message>
        <source>Certificate %1 is genuine, but was voided: %2. It counts no more.</source>
        <translation>证书%1是真实的，但已作废：%2。不再有效。</translation>
    </message>
    <message>
        <source>Certificate %1 is of the campaign "%2", which has another name by now. Void it, and issue another.</source>
        <translation>证明%1是行动“%2”的，该行动现在改了名称。请作废这份证明，再另出一份。</translation>
    </message>
    <message>
        <source>Certificate %1 is one of training. Void it, and issue another for its record.</source>
        <translation>%1是培训合格证书。请作废它，再为那条培训结果另发一份。</translation>
    </message>
    <message>
        <source>Certificate %1 is superseded by a correction: %2 of the served times it lists count otherwise by now, the first of %3. Replace it.</source>
        <translation>证明%1所列的时长后来更正过：有%2条记录与现在不同，最早的是%3的。请替换这份证明。</translation>
    </message>
    <message>
        <source>Certificate %1 says another day, course or edition than its session. Set the session back, or void the certificate and enter the result anew.</source>
        <translation>证书%1上的日期、课程或版本与培训批次不一致。请把批次改回，或者作废证书后重新录入结果。</translation>
    </message>
    <message>
        <source>Certificate %1 says another last day than its training record. Void it and issue another, or set the record back.</source>
        <translation>证书%1上的有效期与培训记录不一致。请作废后另发一份，或者把记录改回。</translation>
    </message>
    <message>
        <source>Certificate %1 says otherwise. Void it first, then change the record and issue another.</source>
        <translation>证书%1写的不是这样。请先将它作废，再修改记录，另发一份。</translation>
    </message>
    <message>
        <source>Certificate %1 says that it was issued on %2, but the key that signed it was retired on %3: somebody else may have it. Do not accept the certificate; ask the issuer.</source>
        <translation>证书%1写明颁发于%2，而签名密钥已于%3停用，可能落入他人之手。请不要采信，并向颁发单位查询。</translation>
    </message>
    <message>
        <source>Certificate %1 was issued after its key was retired on %2, so that nobody who checks it accepts it. Void it and issue another.</source>
        <translation>证书%1颁发时，签名密钥已于%2停用，核验不会通过。请作废后另发一份。</translation>
    </message>
    <message>
        <source>Certificate %1 was issued for this record, which therefore stays. Void the certificate and set the result to what is true.</source>
        <translation>这条记录颁发过证书%1，因此要保留。请将证书作废，并把结果改成实际情况。</translation>
    </message>
    <message>
        <source>Certificate %1 was signed with the key %2, which is not in the key file. It is another issuer's, or the key file is an old one: ask the issuer for the present one.</source>
        <translation>证书%1由密钥%2签名，公钥文件里没有这个密钥。证书是其他单位的，或者公钥文件是旧的：请向发证单位索取现在的公钥文件。</translation>
    </message>
    <message>
        <source>Certificate %1 was voided: %2.</source>
        <translation>证书%1已作废：%2。</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>证书颁发人</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>颁发证书</translation>
    </message>
    <message>
        <source>Certificates not printed anew after all</source>
        <translation>收回证书补发登记</translation>
    </message>
    <message>
        <source>Certificates of service</source>
        <translation>服务记录证明</translation>
    </message>
    <message>
        <source>Certificates of service issued</source>
        <translation>出具服务记录证明</translation>
    </message>
    <message>
        <source>Certificates of service not printed anew after all</source>
        <translation>收回服务记录证明的补发</translation>
    </message>
    <message>
        <source>Certificates of service printed anew</source>
        <translation>补发服务记录证明</translation>
    </message>
    <message>
        <source>Certificates of service replaced</source>
        <translation>替换服务记录证明</translation>
    </message>
    <message>
        <source>Certificates of service superseded by a correction</source>
        <translation>服务记录证明所列时长已更正</translation>
    </message>
    <message>
        <source>Certificates of service voided</source>
        <translation>作废服务记录证明</translation>
    </message>
    <message>
        <source>Certificates of service…</source>
        <translation>服务记录证明…</translation>
    </message>
    <message>
        <source>Certificates of training</source>
        <translation>培训合格证书</translation>
    </message>
    <message>
        <source>Certificates of training and of service are dealt with apart. Choose those of one kind.</source>
        <translation>培训合格证书和服务记录证明要分开办理。请只选其中一种。</translation>
    </message>
    <message>
        <source>Certificates printed anew</source>
        <translation>补发证书</translation>
    </message>
    <message>
        <source>Certificates voided</source>
        <translation>作废证书</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>批次证书…</translation>
    </message>
    <message>
        <source>Certified already</source>
        <translation>已有证明</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change %1 people at once</source>
        <translation>批量修改%1人</translation>
    </message>
    <message>
        <source>Change a post</source>
        <translation>修改岗位</translation>
    </message>
    <message>
        <source>Change a shift</source>
        <translation>修改班次</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Change many shifts</source>
        <translation>批量修改班次</translation>
    </message>
    <message>
        <source>Change many shifts at once</source>
        <translation>批量修改班次</translation>
    </message>
    <message>
        <source>Change many shifts…</source>
        <translation>批量修改班次…</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>修改我的口令…</translation>
    </message>
    <message>
        <source>Change one's own passphrase</source>
        <translation>修改本人口令</translation>
    </message>
    <message>
        <source>Change sheet</source>
        <translation>变更单</translation>
    </message>
    <message>
        <source>Change sheet…</source>
        <translation>变更单…</translation>
    </message>
    <message>
        <source>Change the passphrase of %1</source>
        <translation>修改%1的口令</translation>
    </message>
    <message>
        <source>Change the selected…</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changed: %1 people.</source>
        <translation>已修改%1人。</translation>
    </message>
    <message>
        <source>Changed: %1 shifts.</source>
        <translation>已修改：%1个班次。</translation>
    </message>
    <message>
        <source>Changing people</source>
        <translation>正在修改</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Check a certificate without a network</source>
        <translation>核验证书，不需要网络</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>检查与修复</translation>
    </message>
    <message>
        <source>Check database</source>
        <translation>检查数据库</translation>
    </message>
    <message>
        <source>Check database…</source>
        <translation>检查数据库…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>校验通过</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>请先选中一份招募令。</translation>
    </message>
    <message>
        <source>Choose a campaign first.</source>
        <translation>请先选择一个行动。</translation>
    </message>
    <message>
        <source>Choose a campaign of the list, or none.</source>
        <translation>请选择列表中的行动，或不选。</translation>
    </message>
    <message>
        <source>Choose a certificate first.</source>
        <translation>请先选择一份证书。</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <translation>请先选择一件理赔。</translation>
    </message>
    <message>
        <source>Choose a course first.</source>
        <translation>请先选择课程。</translation>
    </message>
    <message>
        <source>Choose a course.</source>
        <translation>请选择课程。</translation>
    </message>
    <message>
        <source>Choose a division and a period, then press Ctrl+Enter: here will stand who should go where, and why seats stay open.</source>
        <translation>选定行政区划和时段，按 Ctrl+Enter：这里将列出谁去哪里，以及为什么还有名额空缺。</translation>
    </message>
    <message>
        <source>Choose a division of this workspace.</source>
        <translation>请选择本工作区内的行政区划。</translation>
    </message>
    <message>
        <source>Choose a file. Nothing is written before you press Import.</source>
        <translation>请选择文件。按“导入”之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder: a stick that stays in a drawer is best.</source>
        <translation>请选择文件夹，最好是平时锁在抽屉里的U盘。</translation>
    </message>
    <message>
        <source>Choose a gap collection first.</source>
        <translation>请先选择一次缺口征集。</translation>
    </message>
    <message>
        <source>Choose a letter first.</source>
        <translation>请先选择感谢信。</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一条出入库记录。</translation>
    </message>
    <message>
        <source>Choose a lot of this item.</source>
        <translation>请选择该物资的批次。</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>请先选择人员。</translation>
    </message>
    <message>
        <source>Choose a policy first.</source>
        <translation>请先选择保单。</translation>
    </message>
    <message>
        <source>Choose a policy.</source>
        <translation>请选择保单。</translation>
    </message>
    <message>
        <source>Choose a post on the board first.</source>
        <translation>请先在看板上选一个岗位。</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>请先选择一条记录。</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Choose a row of the proposal to see who else could take it.</source>
        <translation>选中方案中的一行，即可查看还有谁可以来。</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>请先选择一条规则。</translation>
    </message>
    <message>
        <source>Choose a saved query first, then type its new name.</source>
        <translation>请先选择一个常用查询，再输入新的名称。</translation>
    </message>
    <message>
        <source>Choose a saved query first.</source>
        <translation>请先选择一个常用查询。</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>请先选择培训批次。</translation>
    </message>
    <message>
        <source>Choose a session.</source>
        <translation>请选择培训批次。</translation>
    </message>
    <message>
        <source>Choose a shift first.</source>
        <translation>请先选择班次。</translation>
    </message>
    <message>
        <source>Choose a shift in the table to see who is on it.</source>
        <translation>在表中选择班次，查看派遣人员。</translation>
    </message>
    <message>
        <source>Choose a shift, or a site and a day.</source>
        <translation>请选择班次，或点位和日期。</translation>
    </message>
    <message>
        <source>Choose a site first.</source>
        <translation>请先选择一个点位。</translation>
    </message>
    <message>
        <source>Choose a store first.</source>
        <translation>请先选择仓库。</translation>
    </message>
    <message>
        <source>Choose a store.</source>
        <translation>请选择仓库。</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>请先选择一篇事迹。</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>请先选择一支志愿服务队。</translation>
    </message>
    <message>
        <source>Choose a team of the list, or none.</source>
        <translation>请选择列表中的志愿服务队，或不选。</translation>
    </message>
    <message>
        <source>Choose a team or a campaign first.</source>
        <translation>请先选择志愿服务队或行动。</translation>
    </message>
    <message>
        <source>Choose an edition of this course, or none.</source>
        <translation>请选择该课程的版本，也可不选。</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>请先选择一条记录。</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>请选择物资。</translation>
    </message>
    <message>
        <source>Choose an organisation first.</source>
        <translation>请先选择一个组织。</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选文件</translation>
    </message>
    <message>
        <source>Choose another store than the one that gives.</source>
        <translation>请选择与调出仓库不同的仓库。</translation>
    </message>
    <message>
        <source>Choose another workspace…</source>
        <translation>另选工作区…</translation>
    </message>
    <message>
        <source>Choose at least one line of the list.</source>
        <translation>请至少选择清单中的一行。</translation>
    </message>
    <message>
        <source>Choose hours that are approved and were not publicised.</source>
        <translation>请选择已审核而未公示的时长。</translation>
    </message>
    <message>
        <source>Choose members in the list first.</source>
        <translation>请先在列表中选择队员。</translation>
    </message>
    <message>
        <source>Choose one person to exchange with.</source>
        <translation>请只选一人对调。</translation>
    </message>
    <message>
        <source>Choose one record that is final. Of others take the decision back and have them entered anew.</source>
        <translation>请选择一条已定的记录。未定的请撤回审核，重新录入。</translation>
    </message>
    <message>
        <source>Choose people first.</source>
        <translation>请先选择人员。</translation>
    </message>
    <message>
        <source>Choose people in the list first.</source>
        <translation>请先在列表中选择人员。</translation>
    </message>
    <message>
        <source>Choose people, and a course by its column, first.</source>
        <translation>请先选中人员，并把光标放在课程所在的列。</translation>
    </message>
    <message>
        <source>Choose records first: certificates are issued to the people of them.</source>
        <translation>请先选择记录：证明出具给这些记录的人。</translation>
    </message>
    <message>
        <source>Choose somebody in the list who is there.</source>
        <translation>请在列表中选定在岗的人。</translation>
    </message>
    <message>
        <source>Choose the answers to be taken back.</source>
        <translation>请先选中要收回的答复。</translation>
    </message>
    <message>
        <source>Choose the days to copy to, other than %1 itself.</source>
        <translation>请选择要复制到的日期，不含%1当天。</translation>
    </message>
    <message>
        <source>Choose the division first.</source>
        <translation>请先选择行政区划。</translation>
    </message>
    <message>
        <source>Choose the division they come from.</source>
        <translation>请选择人员来自哪个行政区划。</translation>
    </message>
    <message>
        <source>Choose the kind of service.</source>
        <translation>请选择服务类型。</translation>
    </message>
    <message>
        <source>Choose the line that was answered to.</source>
        <translation>请先选中所答复的一行。</translation>
    </message>
    <message>
        <source>Choose the people first.</source>
        <translation>请先选择人员。</translation>
    </message>
    <message>
        <source>Choose the people of the sealed team.</source>
        <translation>请选择闭环队的人员。</translation>
    </message>
    <message>
        <source>Choose the people to be covered.</source>
        <translation>请选择参保人员。</translation>
    </message>
    <message>
        <source>Choose the people who signed up.</source>
        <translation>请选择报名人员。</translation>
    </message>
    <message>
        <source>Choose the post the shift belongs to.</source>
        <translation>请选择班次所属的岗位。</translation>
    </message>
    <message>
        <source>Choose the posts that get the shifts.</source>
        <translation>请选择要排班的岗位。</translation>
    </message>
    <message>
        <source>Choose the posts that get the shifts: Ctrl+A takes all.</source>
        <translation>请先选择要排班的岗位：Ctrl+A 全选。</translation>
    </message>
    <message>
        <source>Choose the posts where the team stays, one after the other.</source>
        <translation>请按先后次序选择驻守的岗位。</translation>
    </message>
    <message>
        <source>Choose the posts where the team stays, one after the other: 1 to %1.</source>
        <translation>请按先后次序选择驻守的岗位：1至%1个。</translation>
    </message>
    <message>
        <source>Choose the posts whose cards are printed.</source>
        <translation>请选择要打印岗位卡的岗位。</translation>
    </message>
    <message>
        <source>Choose the posts whose cards are printed: Ctrl+A takes all.</source>
        <translation>请先选择要打印岗位卡的岗位：Ctrl+A 全选。</translation>
    </message>
    <message>
        <source>Choose the shifts first: Ctrl+A takes all of the day.</source>
        <translation>请先选择班次：Ctrl+A 选中当天全部班次。</translation>
    </message>
    <message>
        <source>Choose the shifts to change.</source>
        <translation>请选择要修改的班次。</translation>
    </message>
    <message>
        <source>Choose the shifts to change: Ctrl+A takes all of the day.</source>
        <translation>请先选择要修改的班次：Ctrl+A 选中当天全部班次。</translation>
    </message>
    <message>
        <source>Choose the street or community from the list, or clear the field.</source>
        <translation>请从列表中选择街镇或居村/社区，或清空此栏。</translation>
    </message>
    <message>
        <source>Choose the team first.</source>
        <translation>请先选择队伍。</translation>
    </message>
    <message>
        <source>Choose the team they move to first.</source>
        <translation>请先选择调往哪支志愿服务队。</translation>
    </message>
    <message>
        <source>Choose who said so.</source>
        <translation>请选择答复的单位。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>理赔</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class and last day: C1 2027-05-31</source>
        <translation>准驾车型和有效期：C1 2027-05-31</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>结束语</translation>
    </message>
    <message>
        <source>Code of a division</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Code of a division; else the own one</source>
        <translation>区划代码；不写则为本单位</translation>
    </message>
    <message>
        <source>Code of the division: 310106</source>
        <translation>行政区划代码：310106</translation>
    </message>
    <message>
        <source>Codes of divisions, separated by commas</source>
        <translation>行政区划代码，用逗号分隔</translation>
    </message>
    <message>
        <source>Codes or names</source>
        <translation>代码或名称</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Columns found: %1 (row %2). These are missing: %3. Name them so in the file, or say which column is meant.</source>
        <translation>已找到的列：%1（第%2行）。缺少：%3。请在文件中补上这些列名，或指定对应的列。</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>应募人次</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>居村/社区</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>居村/社区</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对照情况</translation>
    </message>
    <message>
        <source>Comparing people</source>
        <translation>正在比对人员</translation>
    </message>
    <message>
        <source>Comparing people…</source>
        <translation>正在比对人员…</translation>
    </message>
    <message>
        <source>Comparing with the present state…</source>
        <translation>正在与当前状态比较…</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认到岗</translation>
    </message>
    <message>
        <source>Confirms a backup of another office by its name</source>
        <translation>以单位名称确认使用其他单位的备份</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>撤回同意日期</translation>
    </message>
    <message>
        <source>Consent withdrawn…</source>
        <translation>登记撤回同意…</translation>
    </message>
    <message>
        <source>Consents to the processing of one's data</source>
        <translation>个人信息处理的同意</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact for calls</source>
        <translation>招募令联系人</translation>
    </message>
    <message>
        <source>Contact of a reported gap</source>
        <translation>缺口上报联系人</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Copied %1 shifts, %2 were there already.</source>
        <translation>已复制%1个班次，%2个原已存在。</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>已复制为文本。</translation>
    </message>
    <message>
        <source>Copied as text. Paste it into the chat.</source>
        <translation>已复制为文本，可粘贴到聊天中。</translation>
    </message>
    <message>
        <source>Copied for a chat group: %1 shifts.</source>
        <translation>已复制到剪贴板，可粘贴到群聊：%1个班次。</translation>
    </message>
    <message>
        <source>Copied with phones in full; the clipboard forgets them with the list.</source>
        <translation>已复制，含完整号码；名单恢复掩码时，剪贴板中的号码一并清除。</translation>
    </message>
    <message>
        <source>Copied: %1 shifts; %2 were there already.</source>
        <translation>已复制：%1个班次；%2个原已存在。</translation>
    </message>
    <message>
        <source>Copies the call as text for a chat group</source>
        <translation>把招募令复制为群聊文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy for a chat group</source>
        <translation>复制到群聊</translation>
    </message>
    <message>
        <source>Copy of a person's data given</source>
        <translation>提供本人信息副本</translation>
    </message>
    <message>
        <source>Copy of shifts undone</source>
        <translation>撤销复制班次</translation>
    </message>
    <message>
        <source>Copy of the person's data</source>
        <translation>本人信息副本</translation>
    </message>
    <message>
        <source>Copy of the person's data…</source>
        <translation>本人信息副本…</translation>
    </message>
    <message>
        <source>Copy texts</source>
        <translation>复制群通知</translation>
    </message>
    <message>
        <source>Copy the day…</source>
        <translation>复制当日班次…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>Copy the shifts of this day, without people, to the days after it:</source>
        <translation>将当日班次（不含人员）复制到此后各日：</translation>
    </message>
    <message>
        <source>Copy the shifts of this week, Monday to Sunday, without people, to the weeks after it:</source>
        <translation>把这一周（周一至周日）的班次（不含人员）复制到以后几周：</translation>
    </message>
    <message>
        <source>Copy the week…</source>
        <translation>复制本周班次…</translation>
    </message>
    <message>
        <source>Copy with header</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>Correct final hours</source>
        <translation>更正已定的时长</translation>
    </message>
    <message>
        <source>Corrected by a later entry</source>
        <translation>已由后来的记录更正</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正的记录</translation>
    </message>
    <message>
        <source>Corrects a final record</source>
        <translation>更正已定的记录</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点数量</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计时单位</translation>
    </message>
    <message>
        <source>Counted of one day at most</source>
        <translation>一天至多计入</translation>
    </message>
    <message>
        <source>Counting of hours</source>
        <translation>时长计入办法</translation>
    </message>
    <message>
        <source>Counting of hours saved.</source>
        <translation>时长计入办法已保存。</translation>
    </message>
    <message>
        <source>Counting of hours set</source>
        <translation>设置时长计入办法</translation>
    </message>
    <message>
        <source>Counts at once, for the whole window. Larger than 125 % asks for a screen of 1366 by 768 or more.</source>
        <translation>立即对整个窗口生效。大于125%时，屏幕宜在1366×768以上。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Course  Ctrl+F</source>
        <translation>课程  Ctrl+F</translation>
    </message>
    <message>
        <source>Course archived</source>
        <translation>归档课程</translation>
    </message>
    <message>
        <source>Course saved</source>
        <translation>保存课程</translation>
    </message>
    <message>
        <source>Course, category, skill  Ctrl+F</source>
        <translation>课程、类别、技能  Ctrl+F</translation>
    </message>
    <message>
        <source>Course: id or name</source>
        <translation>课程：编号或名称</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>Cover by %1, %2</source>
        <translation>满足率（按%1），%2</translation>
    </message>
    <message>
        <source>Covered group</source>
        <translation>参保范围</translation>
    </message>
    <message>
        <source>Covered today</source>
        <translation>今日在保</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>查找条件</translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation>查找条件：%1</translation>
    </message>
    <message>
        <source>Damaged workspace</source>
        <translation>工作区已损坏</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Data past their span erased</source>
        <translation>清理到期个人信息</translation>
    </message>
    <message>
        <source>Data past their span…</source>
        <translation>个人信息清理…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dated ahead</source>
        <translation>日期未到</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day by day: so many days (7 to 60) up to the end</source>
        <translation>逐日：截至期末的天数（7至60）</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>出险日期</translation>
    </message>
    <message>
        <source>Day of duty</source>
        <translation>值班日</translation>
    </message>
    <message>
        <source>Day of the letter or of the shifts; today where it is not said</source>
        <translation>感谢信的日期，或班次的日期；不写为今天</translation>
    </message>
    <message>
        <source>Day served</source>
        <translation>服务日期</translation>
    </message>
    <message>
        <source>Day, site, post, time and masked names of the selected shifts, a line each</source>
        <translation>所选班次的日期、点位、岗位、时间和去标识化的姓名，每个班次一行</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>连续服务天数</translation>
    </message>
    <message>
        <source>Days in a row, at most</source>
        <translation>至多连续服务</translation>
    </message>
    <message>
        <source>Days of a week</source>
        <translation>一周七天</translation>
    </message>
    <message>
        <source>Days that hours are counted over</source>
        <translation>服务时间往前数多少天</translation>
    </message>
    <message>
        <source>Days within which a pass is called expiring</source>
        <translation>多少天以内到期算“将到期”</translation>
    </message>
    <message>
        <source>Days without any insurance policy</source>
        <translation>保单之间有空档</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Deadline of a gap collection changed</source>
        <translation>缺口征集截止时间已改</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Decision on hours taken back</source>
        <translation>撤回时长审核</translation>
    </message>
    <message>
        <source>Del takes off. On one shift alone: T in the people who could come.</source>
        <translation>Del 移出。只替补一个班次：在候选人员中按 T。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>已删除：%1。</translation>
    </message>
    <message>
        <source>Deputy  F7</source>
        <translation>副队长  F7</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>副队长</translation>
    </message>
    <message>
        <source>Deputy leaders</source>
        <translation>副队长</translation>
    </message>
    <message>
        <source>Deputy leaders named</source>
        <translation>指定副队长</translation>
    </message>
    <message>
        <source>Deputy leaders no more.</source>
        <translation>不再担任副队长。</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Desk accounts</source>
        <translation>本单位账户</translation>
    </message>
    <message>
        <source>Desk accounts…</source>
        <translation>本单位账户…</translation>
    </message>
    <message>
        <source>Desk began to write</source>
        <translation>工作台开始录入</translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation>丢弃(&amp;S)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Digits 7 to 14 of this number (%1) are no date of birth. Compare it with the document.</source>
        <translation>此号码的第7至14位（%1）不是出生日期。请与证件核对。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派遣</translation>
    </message>
    <message>
        <source>Dispatch order</source>
        <translation>支援调度单</translation>
    </message>
    <message>
        <source>Dispatch orders with who could be sent</source>
        <translation>支援调度单附拟派人员</translation>
    </message>
    <message>
        <source>Dispatch order…</source>
        <translation>支援调度单…</translation>
    </message>
    <message>
        <source>Distributed to</source>
        <translation>下发单位</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Division asked for its gaps</source>
        <translation>缺口征集对象</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Do not come</source>
        <translation>婉拒人次</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Document number in full</source>
        <translation>印完整证件号码</translation>
    </message>
    <message>
        <source>Document number in full on the paper</source>
        <translation>纸面上印完整证件号码</translation>
    </message>
    <message>
        <source>Document numbers and phones in full</source>
        <translation>显示完整证件号码和电话</translation>
    </message>
    <message>
        <source>Document numbers of others</source>
        <translation>其他人的证件号码</translation>
    </message>
    <message>
        <source>Document of the extension</source>
        <translation>延期文号</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>Done for %1 people.</source>
        <translation>已处理%1人。</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐赠单位</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Driving licences</source>
        <translation>驾驶证类型</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>期满日</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>岗位职责</translation>
    </message>
    <message>
        <source>Duty cards</source>
        <translation>上岗卡</translation>
    </message>
    <message>
        <source>Duty cards…</source>
        <translation>上岗卡…</translation>
    </message>
    <message>
        <source>Duty day 07:00 – 07:00</source>
        <translation>值班日 07:00 – 07:00</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>交换(&amp;X)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前一段</translation>
    </message>
    <message>
        <source>Earlier names</source>
        <translation>曾用名称</translation>
    </message>
    <message>
        <source>Earliest expiry first</source>
        <translation>先到期先出</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit series…</source>
        <translation>编辑系列…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edition saved</source>
        <translation>保存课程版本</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Editions are not archived: a newer one that is mandatory takes their place.</source>
        <translation>版本不归档：新版本施行后自动取代旧版本。</translation>
    </message>
    <message>
        <source>Editions of %1</source>
        <translation>%1的版本</translation>
    </message>
    <message>
        <source>Editions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Empty: for whatever comes.</source>
        <translation>不填：不限行动。</translation>
    </message>
    <message>
        <source>Empty: not printed</source>
        <translation>不填则不印</translation>
    </message>
    <message>
        <source>Empty: unchanged</source>
        <translation>留空则不变</translation>
    </message>
    <message>
        <source>Encoding: %1, told by the content</source>
        <translation>编码：%1（按内容识别）</translation>
    </message>
    <message>
        <source>Encoding: tell by the content</source>
        <translation>编码：按内容识别</translation>
    </message>
    <message>
        <source>Encrypted copy</source>
        <translation>加密副本</translation>
    </message>
    <message>
        <source>Encrypted copy written to %1 and read back.</source>
        <translation>加密副本已写入 %1，并已回读核对。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Ends later by</source>
        <translation>结束推后</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Enough people (%1) are on the shift without this one. No seat is free.</source>
        <translation>该班次已有足够人员（%1 人），没有空出的岗位。</translation>
    </message>
    <message>
        <source>Enrol  Ctrl+Enter</source>
        <translation>参保  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enrol and close</source>
        <translation>参保并关闭</translation>
    </message>
    <message>
        <source>Enrol in a policy</source>
        <translation>参保</translation>
    </message>
    <message>
        <source>Enrol these…</source>
        <translation>为所选人员参保…</translation>
    </message>
    <message>
        <source>Enrolled.</source>
        <translation>已参保。</translation>
    </message>
    <message>
        <source>Enrolment list</source>
        <translation>登记名册</translation>
    </message>
    <message>
        <source>Enrolment list with full numbers</source>
        <translation>完整号码登记名册</translation>
    </message>
    <message>
        <source>Enrolment list with full numbers…</source>
        <translation>完整号码登记名册…</translation>
    </message>
    <message>
        <source>Enrolment list…</source>
        <translation>登记名册…</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>参保…</translation>
    </message>
    <message>
        <source>Enter a record, or change fields of one, as its form does</source>
        <translation>按录入表新建一条记录，或修改其中的字段</translation>
    </message>
    <message>
        <source>Enter another record for a final one</source>
        <translation>为已定的记录另录一条更正记录</translation>
    </message>
    <message>
        <source>Enter does it all the same, Esc does not.</source>
        <translation>回车仍然照办，Esc不办。</translation>
    </message>
    <message>
        <source>Enter next field · Ctrl+Enter save and close · Esc keep for later</source>
        <translation>Enter 下一项 · Ctrl+Enter 保存并关闭 · Esc 暂存</translation>
    </message>
    <message>
        <source>Enter next field · Ctrl+Enter save and next · Esc back</source>
        <translation>Enter 下一项 · Ctrl+Enter 保存并继续 · Esc 返回</translation>
    </message>
    <message>
        <source>Enter next field · Ctrl+Enter save and next · Esc keep for later</source>
        <translation>Enter 下一项 · Ctrl+Enter 保存并继续 · Esc 暂存</translation>
    </message>
    <message>
        <source>Enter on a row: the people for that shift, with every reason</source>
        <translation>在行上按 Enter：该班次的候选人员及每一条理由</translation>
    </message>
    <message>
        <source>Enter people who signed up</source>
        <translation>登记报名人员</translation>
    </message>
    <message>
        <source>Enter posts</source>
        <translation>录入岗位</translation>
    </message>
    <message>
        <source>Enter proposes · Ctrl+Enter accepted</source>
        <translation>Enter 拟派 · Ctrl+Enter 已接受</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>录入结果</translation>
    </message>
    <message>
        <source>Enter sheet…</source>
        <translation>录入签到表…</translation>
    </message>
    <message>
        <source>Enter shifts</source>
        <translation>录入班次</translation>
    </message>
    <message>
        <source>Enter sign-in sheets typed into a file</source>
        <translation>录入填好的签到表文件</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Enter the correction</source>
        <translation>录入更正</translation>
    </message>
    <message>
        <source>Enter who answered to a line of a call</source>
        <translation>登记对招募令某一行的答复</translation>
    </message>
    <message>
        <source>Enter: signs in, and out who is there · F9: fell ill · Esc: back</source>
        <translation>Enter：签到，在岗的签退 · F9：因病离岗 · Esc：返回</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Enters another record for a final one; it waits for approval</source>
        <translation>为已定的记录另录一条更正记录，待审核</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of desk %3 are missing. Take in its earlier package first.</source>
        <translation>缺少工作台%3的第%1至%2条记录。请先接收其较早的数据包。</translation>
    </message>
    <message>
        <source>Entries of the history are not signed yet; that begins when an administrator signs in. Until then the chain of the history finds accidents, not forgers.</source>
        <translation>历史记录尚未签名，管理员登录后开始签名。在此之前，历史记录的校验链只防意外，不防伪造。</translation>
    </message>
    <message>
        <source>Entries of the history are signed since %1: who has only the file cannot rewrite them unseen. What is older stands as it stood then; before that only the chain protected it, against accidents.</source>
        <translation>历史记录自%1起逐条签名：只有文件而没有口令的人改写后会被发现。更早的历史按当时的样子固定；在那之前只有校验链保护，只防意外。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>删除%1项</translation>
    </message>
    <message>
        <source>Erase %1 for good: press again</source>
        <translation>再按一次，永久删除%1项</translation>
    </message>
    <message>
        <source>Erase a person's data for good</source>
        <translation>永久删除一人的个人信息</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>删除个人信息…</translation>
    </message>
    <message>
        <source>Erase the personal data of %1</source>
        <translation>删除%1的个人信息</translation>
    </message>
    <message>
        <source>Erase ticked</source>
        <translation>删除所选</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>删除到期信息</translation>
    </message>
    <message>
        <source>Erased again after a backup was restored</source>
        <translation>恢复备份后重新删除</translation>
    </message>
    <message>
        <source>Erased: %1 people, %2 parts of records.</source>
        <translation>已删除：%1人的全部信息，%2条记录中的部分信息。</translation>
    </message>
    <message>
        <source>Erased: %1 records, %2 earlier values in the journal.</source>
        <translation>已删除：%1条记录，历史记录中%2处原值。</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Every 8 hours given before</source>
        <translation>以前服务每8小时</translation>
    </message>
    <message>
        <source>Every backup is kept.</source>
        <translation>所有备份都在保留范围内。</translation>
    </message>
    <message>
        <source>Every other warning</source>
        <translation>其他每一条提醒</translation>
    </message>
    <message>
        <source>Every record is compared with its journal, every page of the file is read.</source>
        <translation>逐条核对记录与日志，并读取文件的每一页。</translation>
    </message>
    <message>
        <source>Every shift is complete.</source>
        <translation>各班次均已足额。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Everybody knows the name of the person and of the office. Take them out, or add more words of your own.</source>
        <translation>姓名和单位名称人人皆知。请去掉，或再加几个自己的词。</translation>
    </message>
    <message>
        <source>Everybody on coming shifts of risk posts is insured, or no policy is entered yet.</source>
        <translation>今后风险岗位上的人都已参保，或者还没有录入保单。</translation>
    </message>
    <message>
        <source>Everything is so already.</source>
        <translation>内容与现有的相同，没有改动。</translation>
    </message>
    <message>
        <source>Everything saved up to %1 is here.</source>
        <translation>截至 %1 保存的内容都在。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Exchange two people between their shifts</source>
        <translation>对调两人的班次</translation>
    </message>
    <message>
        <source>Exchange with the one here  Ctrl+Shift+V</source>
        <translation>与这里的人对调  Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Exchanged: %1.</source>
        <translation>已对调：%1。</translation>
    </message>
    <message>
        <source>Exchanged: %1. They are asked anew there.</source>
        <translation>已对调：%1。须重新征询。</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>不含该时刻</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expiring in 7 days</source>
        <translation>7天内到期</translation>
    </message>
    <message>
        <source>Expiring within</source>
        <translation>将到期的天数</translation>
    </message>
    <message>
        <source>Export people to verify</source>
        <translation>导出待核验名单</translation>
    </message>
    <message>
        <source>Export people to verify…</source>
        <translation>导出待核验名单…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Extend  Ctrl+Enter</source>
        <translation>延期  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Extend and close</source>
        <translation>延期并关闭</translation>
    </message>
    <message>
        <source>Extend the passes of %1</source>
        <translation>统一延期：%1</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>统一延期…</translation>
    </message>
    <message>
        <source>F2 on a row: the shift on the page of posts and shifts</source>
        <translation>在行上按 F2：在“岗位与班次”页显示这个班次</translation>
    </message>
    <message>
        <source>F6: as planned · F7: absent · Enter: next time · Esc: back</source>
        <translation>F6：按计划时间 · F7：缺席 · Enter：下一个时间 · Esc：返回</translation>
    </message>
    <message>
        <source>F7 or Space: passed → failed → absent · Delete: take out · Esc: back</source>
        <translation>F7或空格：合格 → 不合格 → 缺考 · Delete：移出 · Esc：返回</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Falls out, replace…</source>
        <translation>替补顶岗…</translation>
    </message>
    <message>
        <source>Fell ill and left at %1</source>
        <translation>因病于%1离岗</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计数据</translation>
    </message>
    <message>
        <source>Figures of the reserve</source>
        <translation>储备统计</translation>
    </message>
    <message>
        <source>Figures of this day and where volunteers were missing</source>
        <translation>当日的统计数字和缺人的地方</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>写入的文件</translation>
    </message>
    <message>
        <source>File whose first line is the new one</source>
        <translation>首行为新口令的文件</translation>
    </message>
    <message>
        <source>File whose first line is the recovery key</source>
        <translation>首行为恢复密钥的文件</translation>
    </message>
    <message>
        <source>File with the columns</source>
        <translation>栏目模板文件</translation>
    </message>
    <message>
        <source>File with the columns of whoever gets the list</source>
        <translation>接收方栏目的模板文件</translation>
    </message>
    <message>
        <source>File with the copy's passphrase</source>
        <translation>存有副本口令的文件</translation>
    </message>
    <message>
        <source>File with the recovery key, of the copy or of this workspace</source>
        <translation>存有恢复密钥的文件：副本的，或现有工作区的</translation>
    </message>
    <message>
        <source>Fill in by a template</source>
        <translation>按模板填写</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Filled now</source>
        <translation>现已到岗</translation>
    </message>
    <message>
        <source>Filled seats come before all of these. They hold for the proposals of this page until it is closed; the office's own stay as they are.</source>
        <translation>补足缺口先于以下各项。这里的权重只用于本页的方案，到窗口关闭为止；本单位的权重不变。</translation>
    </message>
    <message>
        <source>Filled the day before</source>
        <translation>前一日到岗</translation>
    </message>
    <message>
        <source>Filled the period before</source>
        <translation>上期到岗</translation>
    </message>
    <message>
        <source>Final hours corrected</source>
        <translation>更正已定的服务时长</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>查找手册内容（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find out who had the file. Restore a backup of which "check" says nothing of the kind; or, when all is as it should be, let an administrator renew the keys, which binds the history as it stands.</source>
        <translation>请查清谁接触过文件。可恢复一份检查不报此类问题的备份；如果查明一切属实，由管理员更换密钥，现有历史就此固定。</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Find people by what is asked of them</source>
        <translation>按条件查找人员</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>First day: 2022-03-20</source>
        <translation>开始日期：2022-03-20</translation>
    </message>
    <message>
        <source>First expiry</source>
        <translation>最早到期</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件前几行</translation>
    </message>
    <message>
        <source>First shift of 2x12 and the like; else 08:00</source>
        <translation>2x12 等模式第一班的开始时间；不写为 08:00</translation>
    </message>
    <message>
        <source>First shift starts</source>
        <translation>第一班开始时间</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit: %1 · with warnings: %2 · do not fit: %3 · on the shift: %4</source>
        <translation>符合条件：%1 · 有提醒：%2 · 不符合条件：%3 · 已在班次：%4</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>符合条件</translation>
    </message>
    <message>
        <source>Fits the shift</source>
        <translation>适合的班次</translation>
    </message>
    <message>
        <source>Fits, with warnings</source>
        <translation>符合条件，有提醒</translation>
    </message>
    <message>
        <source>Fixed: the figures of two days, desks or offices add up only where every day of duty begins at one hour.</source>
        <translation>固定不变：各值班日从同一钟点开始，各日、各台电脑、各单位的数字才能相加。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the encrypted copy</source>
        <translation>存放加密副本的文件夹</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>存放工作簿的文件夹</translation>
    </message>
    <message>
        <source>Fonts: %1</source>
        <translation>字体：%1</translation>
    </message>
    <message>
        <source>For a stick: opens with the recovery key only</source>
        <translation>用于U盘：只能用恢复密钥打开</translation>
    </message>
    <message>
        <source>For certificates of service, lists for publication and files for platforms. Figures, rankings and stars go on counting every minute.</source>
        <translation>用于服务记录证明、时长公示表和平台报送文件。统计、排名和星级仍按每一分钟计算。</translation>
    </message>
    <message>
        <source>For example 静安区文明办</source>
        <translation>例如：静安区文明办</translation>
    </message>
    <message>
        <source>For example: a stick with a backup was lost</source>
        <translation>例如：存有备份的U盘遗失</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>公示多少天</translation>
    </message>
    <message>
        <source>For lists that have no word yet, as in a workspace of an earlier version.</source>
        <translation>用于还没有词语的词表，例如以前版本的工作区。</translation>
    </message>
    <message>
        <source>For the gaps of the division and the period that are shown; nothing is saved</source>
        <translation>针对所显示行政区划和时段的缺口；不保存任何内容</translation>
    </message>
    <message>
        <source>For the gaps of this day and division; nothing is saved</source>
        <translation>针对当日和该行政区划的缺口；不保存任何内容</translation>
    </message>
    <message>
        <source>For the people of the records chosen: what is approved of their time</source>
        <translation>为所选记录的各人，按已审核的时长出具</translation>
    </message>
    <message>
        <source>For those who come</source>
        <translation>上岗须知</translation>
    </message>
    <message>
        <source>For those who wait for whatever comes.</source>
        <translation>用于未指定行动的人员。</translation>
    </message>
    <message>
        <source>For whom and why? It is kept in the history.</source>
        <translation>提供给谁、为什么？将记入历史记录。</translation>
    </message>
    <message>
        <source>For you on this PC; others keep their own.</source>
        <translation>只对这台电脑上的您有效，不影响他人。</translation>
    </message>
    <message>
        <source>Forged or altered: what certificate %1 says was not signed by the issuer. Do not accept it; ask the issuer.</source>
        <translation>伪造或被改动：证书%1的内容不是发证单位签名的。请勿采信，并向发证单位核实。</translation>
    </message>
    <message>
        <source>Forgotten? An administrator can set a new passphrase. If no administrator can sign in any more, take the recovery key from the safe.</source>
        <translation>忘记了？管理员可以重设口令。如果管理员都无法登录，请从保险柜取出恢复密钥。</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Free at</source>
        <translation>可服务时间</translation>
    </message>
    <message>
        <source>Free at that time</source>
        <translation>该时段有空</translation>
    </message>
    <message>
        <source>Free there: %1. The copy needs about %2.</source>
        <translation>该处可用 %1，副本约需 %2。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>From %1 to %2 are %3 minutes, not %4. Correct the times or the duration.</source>
        <translation>%1至%2为%3分钟，不是%4分钟。请更正起止时间或时长。</translation>
    </message>
    <message>
        <source>From %1 to %2 days; usual are %3.</source>
        <translation>请填%1至%2天；通常为%3天。</translation>
    </message>
    <message>
        <source>From %1 to %2 hours, in whole or half hours; usual are %3. You wrote %4.</source>
        <translation>请填%1至%2小时，可用半小时；通常为%3小时。现填的是%4小时。</translation>
    </message>
    <message>
        <source>From %1 to %2 years; usual are %3.</source>
        <translation>请填%1至%2岁；通常为%3岁。</translation>
    </message>
    <message>
        <source>From a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>来源/去向</translation>
    </message>
    <message>
        <source>From other places</source>
        <translation>外单位支援</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>需外援</translation>
    </message>
    <message>
        <source>From so many approved hours on a level may be applied for. What was granted stays granted.</source>
        <translation>已审核时长达到以下小时数的，可以申请评定相应星级。已评定的星级不变。</translation>
    </message>
    <message>
        <source>From store</source>
        <translation>出库仓库</translation>
    </message>
    <message>
        <source>From that day passes of older editions no longer count.</source>
        <translation>自该日起，旧版本的合格记录不再有效。</translation>
    </message>
    <message>
        <source>From the best possible it is %1 away at most.</source>
        <translation>与可能的最优方案相差不超过%1。</translation>
    </message>
    <message>
        <source>From the division</source>
        <translation>来自行政区划</translation>
    </message>
    <message>
        <source>From the paper</source>
        <translation>照纸输入</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>From, or person</source>
        <translation>起始日期或人员</translation>
    </message>
    <message>
        <source>Full document numbers leave the desk only with a reason: --reason TEXT.</source>
        <translation>完整证件号码须有理由方可导出：--reason TEXT。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Full name or post</source>
        <translation>姓名或岗位</translation>
    </message>
    <message>
        <source>Full numbers looked at</source>
        <translation>查看完整号码</translation>
    </message>
    <message>
        <source>Full phone list…</source>
        <translation>完整号码电话表…</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Gap %1 %2</source>
        <translation>缺口 %1 %2</translation>
    </message>
    <message>
        <source>Gap after it</source>
        <translation>其后空档</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>上期缺口</translation>
    </message>
    <message>
        <source>Gap by %1</source>
        <translation>缺口（按%1）</translation>
    </message>
    <message>
        <source>Gap by %1 and hour</source>
        <translation>缺口（按%1、钟点）</translation>
    </message>
    <message>
        <source>Gap by %1 and hour, %2</source>
        <translation>缺口（按%1、钟点），%2</translation>
    </message>
    <message>
        <source>Gap by %1 if everybody accepts, %2</source>
        <translation>%2：全部接受后按%1的缺口</translation>
    </message>
    <message>
        <source>Gap by %1, %2</source>
        <translation>缺口（按%1），%2</translation>
    </message>
    <message>
        <source>Gap by %1, %2, %3</source>
        <translation>缺口（按%1），%2，%3</translation>
    </message>
    <message>
        <source>Gap by hour</source>
        <translation>缺口（按钟点）</translation>
    </message>
    <message>
        <source>Gap chart</source>
        <translation>缺口图</translation>
    </message>
    <message>
        <source>Gap collection</source>
        <translation>缺口征集</translation>
    </message>
    <message>
        <source>Gap collection %1: to be back by %2.</source>
        <translation>缺口征集 %1：请于 %2 前交回。</translation>
    </message>
    <message>
        <source>Gap collection taken up again</source>
        <translation>缺口征集已恢复</translation>
    </message>
    <message>
        <source>Gap collection withdrawn</source>
        <translation>缺口征集已撤回</translation>
    </message>
    <message>
        <source>Gap collections</source>
        <translation>缺口征集</translation>
    </message>
    <message>
        <source>Gap collections…</source>
        <translation>缺口征集…</translation>
    </message>
    <message>
        <source>Gap over %1 days, %2</source>
        <translation>近%1天缺口趋势，%2</translation>
    </message>
    <message>
        <source>Gap report</source>
        <translation>缺口上报</translation>
    </message>
    <message>
        <source>Gap reports imported</source>
        <translation>导入缺口上报</translation>
    </message>
    <message>
        <source>Gap workbooks that came back</source>
        <translation>交回的缺口工作簿</translation>
    </message>
    <message>
        <source>Gaps asked for</source>
        <translation>发出缺口征集</translation>
    </message>
    <message>
        <source>Genuine: certificate %1. Compare it with the paper:</source>
        <translation>真实：证书%1。请与纸面内容对照：</translation>
    </message>
    <message>
        <source>Gets languages</source>
        <translation>增加语种</translation>
    </message>
    <message>
        <source>Gets skills</source>
        <translation>增加技能</translation>
    </message>
    <message>
        <source>Give 0 or more seats.</source>
        <translation>名额须为0或以上。</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>请填写0或以上的数。</translation>
    </message>
    <message>
        <source>Give 0 to %1 days.</source>
        <translation>请填0至%1天。</translation>
    </message>
    <message>
        <source>Give 0 to %1 months, or -1 for what is kept for good.</source>
        <translation>请填写0至%1个月，长期保存的填-1。</translation>
    </message>
    <message>
        <source>Give 1 to 1000 hours of lessons, or 0 to say nothing.</source>
        <translation>学时请填1至1000，不注明的填0。</translation>
    </message>
    <message>
        <source>Give 1 to 3650 days, or 0 if it does not expire.</source>
        <translation>请填写1至3650天；长期有效填0。</translation>
    </message>
    <message>
        <source>Give a call another number, where two have one</source>
        <translation>两份招募令重号时，给其中一份另编一号</translation>
    </message>
    <message>
        <source>Give a day after today: an extension reaches into the future.</source>
        <translation>请填今天以后的日期：延期只能延到今后。</translation>
    </message>
    <message>
        <source>Give a day before the new last day.</source>
        <translation>请填早于新截止日的日期。</translation>
    </message>
    <message>
        <source>Give a number above 0.</source>
        <translation>请填写大于0的数。</translation>
    </message>
    <message>
        <source>Give a number of people from 0 to %1.</source>
        <translation>人数请填0至%1。</translation>
    </message>
    <message>
        <source>Give another deadline</source>
        <translation>改交回截止时间</translation>
    </message>
    <message>
        <source>Give another number than %1, from 1 on.</source>
        <translation>请写不同于%1的编号，从1起。</translation>
    </message>
    <message>
        <source>Give somebody a new passphrase</source>
        <translation>为他人重设口令</translation>
    </message>
    <message>
        <source>Give the minutes that were served: 0 to %1, and others than the %2 that stand there.</source>
        <translation>请填写实际服务的分钟数：0至%1，且不同于现有的%2。</translation>
    </message>
    <message>
        <source>Give the number of the document that says so.</source>
        <translation>请填依据文件的文号。</translation>
    </message>
    <message>
        <source>Give the post a name, for example 测温验码.</source>
        <translation>请填写岗位名称，如测温验码。</translation>
    </message>
    <message>
        <source>Give the site a name, for example 上海站南广场.</source>
        <translation>请填写点位名称，例如上海站南广场。</translation>
    </message>
    <message>
        <source>Give the value as 0 or more.</source>
        <translation>价值须为0或以上。</translation>
    </message>
    <message>
        <source>Give up accounts</source>
        <translation>不再设账户</translation>
    </message>
    <message>
        <source>Give up accounts…</source>
        <translation>不再设账户…</translation>
    </message>
    <message>
        <source>Give what was counted, 0 or more.</source>
        <translation>请填写盘点数量，0或以上。</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>颁发单位</translation>
    </message>
    <message>
        <source>Giving up what was proposed</source>
        <translation>改动一个拟派</translation>
    </message>
    <message>
        <source>Go back to the use without accounts</source>
        <translation>恢复为不设账户</translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Go to a shift first.</source>
        <translation>请先移到一个班次。</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes on: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Goods issued</source>
        <translation>物资出库</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>物资入库</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>物资归还</translation>
    </message>
    <message>
        <source>Goods transferred</source>
        <translation>物资调拨</translation>
    </message>
    <message>
        <source>Goods written off</source>
        <translation>物资报废</translation>
    </message>
    <message>
        <source>Grant  Ctrl+Enter</source>
        <translation>评定  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Grant a star level to people</source>
        <translation>为人员评定星级</translation>
    </message>
    <message>
        <source>Grant and close</source>
        <translation>评定并关闭</translation>
    </message>
    <message>
        <source>Grant star levels</source>
        <translation>评定星级</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已评定</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>评定日期</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>评定…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Guardian of who is of age</source>
        <translation>已成年人员的监护人</translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation>监护人电话</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Health declaration, no older than</source>
        <translation>健康申报，有效</translation>
    </message>
    <message>
        <source>Health declared at</source>
        <translation>健康申报时间</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Hidden by the filters: %1 rows (%2).</source>
        <translation>筛选条件挡住了%1行（%2）。</translation>
    </message>
    <message>
        <source>Hidden by the search and the filters: %1 rows (%2).</source>
        <translation>搜索和筛选条件挡住了%1行（%2）。</translation>
    </message>
    <message>
        <source>Hide  %1 s</source>
        <translation>隐藏  %1秒</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>立即隐藏</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>历史记录：%1</translation>
    </message>
    <message>
        <source>Holidays, for example %1</source>
        <translation>节假日，例如 %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Hong Kong and Macao permit</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Hong Kong, Macao and Taiwan residence permit</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Honour saved</source>
        <translation>保存荣誉</translation>
    </message>
    <message>
        <source>Honours and care</source>
        <translation>表彰关爱</translation>
    </message>
    <message>
        <source>Honours archived</source>
        <translation>归档荣誉</translation>
    </message>
    <message>
        <source>Honours restored</source>
        <translation>恢复荣誉</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>每日小时数</translation>
    </message>
    <message>
        <source>Hours approved</source>
        <translation>时长审核通过</translation>
    </message>
    <message>
        <source>Hours for a platform</source>
        <translation>平台时长报送</translation>
    </message>
    <message>
        <source>Hours for a platform…</source>
        <translation>平台时长报送…</translation>
    </message>
    <message>
        <source>Hours of 7 days</source>
        <translation>近七日小时</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>一天24小时</translation>
    </message>
    <message>
        <source>Hours of lessons</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Hours of the star levels</source>
        <translation>星级小时</translation>
    </message>
    <message>
        <source>Hours of the star levels set</source>
        <translation>设置星级小时</translation>
    </message>
    <message>
        <source>Hours publicised</source>
        <translation>公示服务时长</translation>
    </message>
    <message>
        <source>Hours rejected</source>
        <translation>时长退回</translation>
    </message>
    <message>
        <source>Hours waiting for approval</source>
        <translation>待审核的服务时长</translation>
    </message>
    <message>
        <source>How it was said: by letter, by phone …</source>
        <translation>撤回方式：书面、电话等</translation>
    </message>
    <message>
        <source>How long personal data are kept</source>
        <translation>个人信息的保存期限</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>How many a shift needs, as SHIFT=4; may be repeated</source>
        <translation>班次需要多少人，写成“班次=4”；可以重复</translation>
    </message>
    <message>
        <source>How many are needed cannot be less than nothing: %1.</source>
        <translation>需求人数不能小于零：%1。</translation>
    </message>
    <message>
        <source>How many wait, were called up, stepped back</source>
        <translation>待征召、已征召、已退出人数</translation>
    </message>
    <message>
        <source>How much is free there cannot be told. The copy needs about %1; look whether there is room.</source>
        <translation>该处可用空间无法得知。副本约需 %1，请先确认空间是否足够。</translation>
    </message>
    <message>
        <source>How much nearness, fair shares and the rest count in the next proposals</source>
        <translation>远近、均衡等在以后的方案中各占多少分量</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>How people answer; not said: the office's words</source>
        <translation>报名方式；不写则用本单位的文字</translation>
    </message>
    <message>
        <source>How they begin on the other shift; proposed unless said</source>
        <translation>在另一班次上的起始状态；不写为拟派</translation>
    </message>
    <message>
        <source>How they begin; proposed unless said</source>
        <translation>起始状态；不写为拟派</translation>
    </message>
    <message>
        <source>How they signed up</source>
        <translation>报名来源</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>报名方式</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>操作要点</translation>
    </message>
    <message>
        <source>I invited · N no answer · B absent · E excused · R replaced by who stands by · Del takes off; the right button of the mouse shows all</source>
        <translation>I 已邀请 · N 未答复 · B 缺席 · E 请假 · R 由替补顶岗 · Del 撤下；按鼠标右键显示全部</translation>
    </message>
    <message>
        <source>ID or new, then FIELD=VALUE …; several values are separated by 、, an empty one clears</source>
        <translation>编号或 new，然后是 字段=值 …；多个值用“、”隔开，空值清除该字段</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Id of a shift: who could come, and why who does not</source>
        <translation>班次编号：谁可以来，其他人为什么不来</translation>
    </message>
    <message>
        <source>Id of a training record; may be repeated</source>
        <translation>培训记录的编号，可重复</translation>
    </message>
    <message>
        <source>Id of one record</source>
        <translation>单条记录的编号</translation>
    </message>
    <message>
        <source>Id of the assignment</source>
        <translation>派遣编号</translation>
    </message>
    <message>
        <source>Id of the campaign, or its name</source>
        <translation>行动的编号或名称</translation>
    </message>
    <message>
        <source>Id of the collection, its beginning, or last</source>
        <translation>征集编号或其开头几位，last 为最近一次</translation>
    </message>
    <message>
        <source>Id of the course, or its name</source>
        <translation>课程编号或名称</translation>
    </message>
    <message>
        <source>Id of the entry, as log tells it</source>
        <translation>条目编号（见log命令）</translation>
    </message>
    <message>
        <source>Id of the final record</source>
        <translation>已定记录的编号</translation>
    </message>
    <message>
        <source>Id of the line</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Id of the post, or its name: who is on its coming shifts</source>
        <translation>岗位编号或名称：列出今后班次上的人</translation>
    </message>
    <message>
        <source>Id of the record or document number; may be repeated</source>
        <translation>档案编号或证件号码，可重复</translation>
    </message>
    <message>
        <source>Id of the record, document number or number of the badge; may be repeated</source>
        <translation>档案编号、证件号码或胸卡编号，可重复</translation>
    </message>
    <message>
        <source>Id of the record, or document number</source>
        <translation>记录编号或者证件号码</translation>
    </message>
    <message>
        <source>Id of the session, or its name</source>
        <translation>培训批次的编号或名称</translation>
    </message>
    <message>
        <source>Id of the shift</source>
        <translation>班次编号</translation>
    </message>
    <message>
        <source>Id of the shift, or number of its sheet</source>
        <translation>班次编号或签到表表号</translation>
    </message>
    <message>
        <source>Id of the shift; may be repeated</source>
        <translation>班次编号，可重复</translation>
    </message>
    <message>
        <source>Id of the team, or its name</source>
        <translation>志愿服务队的编号或名称</translation>
    </message>
    <message>
        <source>Id or document number of the other</source>
        <translation>被并入的档案：记录编号或者证件号码</translation>
    </message>
    <message>
        <source>Id or document number of the record that goes on</source>
        <translation>保留的档案：记录编号或者证件号码</translation>
    </message>
    <message>
        <source>Id, document number or name</source>
        <translation>编号、证件号码或姓名</translation>
    </message>
    <message>
        <source>Id, document number, badge number, or name of who is expected</source>
        <translation>编号、证件号码、胸卡号，或应到人员的姓名</translation>
    </message>
    <message>
        <source>Ids from "standby list"</source>
        <translation>“standby list”列出的编号</translation>
    </message>
    <message>
        <source>Ids of answers, as "call show" lists them</source>
        <translation>答复的编号，用 call show 查看</translation>
    </message>
    <message>
        <source>Ids of entries, or people by id or document number who have one open</source>
        <translation>储备记录的编号，或有未了结报名的人员的编号、证件号码</translation>
    </message>
    <message>
        <source>Ids of records</source>
        <translation>记录的编号</translation>
    </message>
    <message>
        <source>Ids of records; else all that wait for it</source>
        <translation>记录的编号；不写即全部待公示的</translation>
    </message>
    <message>
        <source>Ids of shifts that are not called for</source>
        <translation>不招募的班次编号</translation>
    </message>
    <message>
        <source>Ids of the assignments</source>
        <translation>派遣的编号</translation>
    </message>
    <message>
        <source>Ids of the posts, or names that only one has</source>
        <translation>岗位编号，或唯一的岗位名称</translation>
    </message>
    <message>
        <source>Ids of the records, or document numbers</source>
        <translation>人员记录的编号或证件号码</translation>
    </message>
    <message>
        <source>Ids of the shifts</source>
        <translation>班次编号</translation>
    </message>
    <message>
        <source>Ids of the two assignments</source>
        <translation>两条派遣的编号</translation>
    </message>
    <message>
        <source>Ids, their beginnings, or exact names</source>
        <translation>编号、编号开头或准确的名称</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Import assignments…</source>
        <translation>导入派遣名单…</translation>
    </message>
    <message>
        <source>Import real-name results…</source>
        <translation>导入核验结果…</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>已导入：新增%1，变更%2。</translation>
    </message>
    <message>
        <source>Imported: %1 records.</source>
        <translation>已导入：%1条记录。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Imports the rows on the clipboard, with a preview</source>
        <translation>导入剪贴板中的行，先预览</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>In "%1" it is not clear which is the month and which the day. Write it as 2022-04-19.</source>
        <translation>“%1”中的月和日无法区分。请写成2022-04-19。</translation>
    </message>
    <message>
        <source>In %1 the quotation mark opened in row %2, column %3 is never closed. Close it there, or save the file as xlsx.</source>
        <translation>%1第%2行第%3列的引号没有配对。请补上引号，或将文件另存为xlsx。</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>In it: %1, %2 entries, %3 people, %4 shifts, last entry %5 by %6.</source>
        <translation>内容：%1，%2 条记录，%3 人，%4 个班次，最后一条 %5，%6。</translation>
    </message>
    <message>
        <source>In months, with the law or the decision that says so. What is past its span is listed to be purged; nothing is erased by itself.</source>
        <translation>按月计，并写明所依据的法律或决定。期限届满的列入个人信息清理清单，不会自动删除。</translation>
    </message>
    <message>
        <source>In no list of skills, languages or licences, and left out: %1</source>
        <translation>以下不在技能、语种、驾照词表中，暂不导入：%1</translation>
    </message>
    <message>
        <source>In no list of skills, languages or licences: %1</source>
        <translation>以下不在技能、语种、驾照词表中：%1</translation>
    </message>
    <message>
        <source>In place of certificate</source>
        <translation>替换的证明</translation>
    </message>
    <message>
        <source>In protective suit</source>
        <translation>穿防护服</translation>
    </message>
    <message>
        <source>In protective suit without a break, at most</source>
        <translation>穿防护服连续服务，至多</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>现有库存</translation>
    </message>
    <message>
        <source>In the proposal</source>
        <translation>方案中</translation>
    </message>
    <message>
        <source>In the proposal shown</source>
        <translation>当前方案中</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>In the stores</source>
        <translation>存放仓库</translation>
    </message>
    <message>
        <source>In this run: %1</source>
        <translation>本次已登记：%1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>In use without being in the list: %1</source>
        <translation>使用中但不在清单内：%1</translation>
    </message>
    <message>
        <source>Informed, agreed</source>
        <translation>知情同意日期</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>Insert story</source>
        <translation>插入事迹</translation>
    </message>
    <message>
        <source>Insert story…</source>
        <translation>插入事迹…</translation>
    </message>
    <message>
        <source>Instead of posts: all of this category</source>
        <translation>不写岗位时：该类别的全部岗位</translation>
    </message>
    <message>
        <source>Instead of posts: all of this division</source>
        <translation>不写岗位时：该区划的全部岗位</translation>
    </message>
    <message>
        <source>Instead, those made before the keys were last renewed; one of the present state is made first</source>
        <translation>改为删除上次更换密钥以前的备份；先为现状做一个备份</translation>
    </message>
    <message>
        <source>Instead: whoever did not answer in time becomes unanswered</source>
        <translation>改为：把超过时限的已邀请人员记为未答复</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Insurance claim</source>
        <translation>理赔</translation>
    </message>
    <message>
        <source>Insurance claim saved</source>
        <translation>登记理赔</translation>
    </message>
    <message>
        <source>Insurance claims archived</source>
        <translation>归档理赔</translation>
    </message>
    <message>
        <source>Insurance claims restored</source>
        <translation>恢复理赔</translation>
    </message>
    <message>
        <source>Insurance cover</source>
        <translation>参保</translation>
    </message>
    <message>
        <source>Insurance cover archived</source>
        <translation>归档参保</translation>
    </message>
    <message>
        <source>Insurance cover changed</source>
        <translation>修改参保</translation>
    </message>
    <message>
        <source>Insurance cover imported</source>
        <translation>导入参保名单</translation>
    </message>
    <message>
        <source>Insurance cover restored</source>
        <translation>恢复参保</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>参保</translation>
    </message>
    <message>
        <source>Insured until %1</source>
        <translation>保险至%1</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>保险公司</translation>
    </message>
    <message>
        <source>Into store</source>
        <translation>入库仓库</translation>
    </message>
    <message>
        <source>Into the reserve…</source>
        <translation>加入储备…</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite who is proposed</source>
        <translation>邀请拟派人员</translation>
    </message>
    <message>
        <source>Invite who is proposed…</source>
        <translation>邀请拟派人员…</translation>
    </message>
    <message>
        <source>Invite who was accepted…</source>
        <translation>邀请已采用人员…</translation>
    </message>
    <message>
        <source>Invited: %1 people. The texts for chat groups are copied.</source>
        <translation>已邀请 %1 人次，群通知文字已复制。</translation>
    </message>
    <message>
        <source>Is merged</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Is merged: %1</source>
        <translation>并入：%1</translation>
    </message>
    <message>
        <source>Is the workspace sound?</source>
        <translation>检查工作区是否完好</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>Issue %1 certificates</source>
        <translation>出具%1份证明</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>颁发证书</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Issue of the roster</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Issue the call</source>
        <translation>发布招募令</translation>
    </message>
    <message>
        <source>Issue though it has expired (say why in the note)</source>
        <translation>已过期仍出库（在备注中说明理由）</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>颁发时间</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>颁发时间</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>编发单位</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>各期简报</translation>
    </message>
    <message>
        <source>It belongs to another workspace than %1: everything would go.</source>
        <translation>它不属于%1的工作区，恢复会去掉当前全部内容。</translation>
    </message>
    <message>
        <source>It could be any of these lists: %1. Import the sheet by itself and say which one it is.</source>
        <translation>可能是这几种表：%1。请单独导入这张工作表，并说明是哪一种。</translation>
    </message>
    <message>
        <source>It ends (%1) before it starts (%2) or at the same time. Correct one of the two; for the day after write 次日08:00.</source>
        <translation>结束时间（%1）不晚于开始时间（%2）。请更正其中之一；次日请写成“次日08:00”。</translation>
    </message>
    <message>
        <source>It expires before the day of the training. Correct one of the two.</source>
        <translation>到期日早于培训日期。请更正其中之一。</translation>
    </message>
    <message>
        <source>It has no passphrase: only the recovery key from the paper in the safe opens it.</source>
        <translation>它没有口令，只能用保险柜中纸上的恢复密钥打开。</translation>
    </message>
    <message>
        <source>It has no row of column names of a list that can be imported.</source>
        <translation>没有可导入的表的列名行。</translation>
    </message>
    <message>
        <source>It is an older copy, or its last changes were damaged. Look for the newer file or a backup made after that time and merge or restore it; what is entered meanwhile is kept and comes together with it.</source>
        <translation>该文件可能是较早的副本，或最后的改动已损坏。请查找更新的文件或此后的备份，合并或恢复；期间录入的内容会保留并一并合并。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>是空的。</translation>
    </message>
    <message>
        <source>It is hidden in the file.</source>
        <translation>在文件中被隐藏。</translation>
    </message>
    <message>
        <source>It is not said what people learn. Name a course, a skill, a language or a licence.</source>
        <translation>没有写明学什么。请写一门课程、一项技能、一个语种或一种驾照。</translation>
    </message>
    <message>
        <source>It is one person, though both stand on one shift, on two at once, or have two resident numbers</source>
        <translation>确是同一人，尽管两份档案在同一班次、同一时间的两个班次上，或者有两个居民身份证号码</translation>
    </message>
    <message>
        <source>It is one person: merge</source>
        <translation>确是同一人，合并</translation>
    </message>
    <message>
        <source>It is the same disk as the workspace's: when that disk breaks, both are gone.</source>
        <translation>它与工作区在同一磁盘，磁盘损坏时两者都会丢失。</translation>
    </message>
    <message>
        <source>It lasts %1 hours; at most 24 are possible. Correct the end, or make several shifts of it.</source>
        <translation>时长%1小时，最长24小时。请更正结束时间，或分成多个班次。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>Item archived</source>
        <translation>归档物资</translation>
    </message>
    <message>
        <source>Item saved</source>
        <translation>保存物资</translation>
    </message>
    <message>
        <source>Item, donor, recipient, batch, note  Ctrl+F</source>
        <translation>物资、捐赠单位、领用人、批号、备注  Ctrl+F</translation>
    </message>
    <message>
        <source>Item, pinyin, initials  Ctrl+F</source>
        <translation>物资、拼音、首字母  Ctrl+F</translation>
    </message>
    <message>
        <source>Items imported</source>
        <translation>导入物资</translation>
    </message>
    <message>
        <source>Its first line is the passphrase; a login that is there keeps its own without</source>
        <translation>第一行是口令；已有的登录名不给则保留原口令</translation>
    </message>
    <message>
        <source>Its note is missing: it was not made as a backup.</source>
        <translation>缺少备份说明：它不是作为备份生成的。</translation>
    </message>
    <message>
        <source>Its number; not said: the next</source>
        <translation>编号；不写则为下一号</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入队日期</translation>
    </message>
    <message>
        <source>Joins teams</source>
        <translation>加入队伍</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Judged to be two people</source>
        <translation>确认为两人</translation>
    </message>
    <message>
        <source>Judgement on two people taken back</source>
        <translation>收回“确认为两人”</translation>
    </message>
    <message>
        <source>Just entered</source>
        <translation>刚录入</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep for another year</source>
        <translation>延期保存一年</translation>
    </message>
    <message>
        <source>Keep the other record</source>
        <translation>改为保留另一份</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管员</translation>
    </message>
    <message>
        <source>Keeps what is asked under the name above; a name that was sought is not kept</source>
        <translation>以上面的名称保存当前条件；查找用的姓名不保存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept as facts without the name: %1 assignments, %2 records of served time (%3 h), %4 training records; %5 ledger lines and %6 typed reasons stay as they are.</source>
        <translation>不含姓名保留：派遣%1条，服务记录%2条（%3小时），培训记录%4条；出入库明细%5行、已填写的原因%6条保持原样。</translation>
    </message>
    <message>
        <source>Kept for another year</source>
        <translation>延期保存一年</translation>
    </message>
    <message>
        <source>Kept for another year. The decision is in the history.</source>
        <translation>已延期保存一年，决定已记入历史记录。</translation>
    </message>
    <message>
        <source>Kept for another year: %1.</source>
        <translation>已延期保存一年：%1项。</translation>
    </message>
    <message>
        <source>Kept with the assignment</source>
        <translation>记入派遣的备注</translation>
    </message>
    <message>
        <source>Key file…</source>
        <translation>公钥文件…</translation>
    </message>
    <message>
        <source>Key of certificates</source>
        <translation>证书签名密钥</translation>
    </message>
    <message>
        <source>Key of certificates retired</source>
        <translation>停用证书密钥</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys renewed</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of service they wish for</source>
        <translation>意向类别</translation>
    </message>
    <message>
        <source>Kinds of care</source>
        <translation>关爱类型</translation>
    </message>
    <message>
        <source>Kinds of goods</source>
        <translation>物资种数</translation>
    </message>
    <message>
        <source>Kinds of organisations</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Kinds of sites</source>
        <translation>点位类型</translation>
    </message>
    <message>
        <source>Kinds of teams</source>
        <translation>队伍类型</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语种</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>最后一个有效日期</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最后一条记录</translation>
    </message>
    <message>
        <source>Last purged on %1.</source>
        <translation>上一次清理：%1。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后一段</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Leader  F8</source>
        <translation>队长  F8</translation>
    </message>
    <message>
        <source>Leader (reading only)</source>
        <translation>领导（只读）</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不撤销</translation>
    </message>
    <message>
        <source>Leaves teams</source>
        <translation>退出队伍</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>出入库台账</translation>
    </message>
    <message>
        <source>Ledger line</source>
        <translation>出入库记录</translation>
    </message>
    <message>
        <source>Ledger line taken back</source>
        <translation>冲销出入库记录</translation>
    </message>
    <message>
        <source>Ledger lines imported</source>
        <translation>导入出入库记录</translation>
    </message>
    <message>
        <source>Ledger lines taken back by lines of their own: %1.</source>
        <translation>将另行冲销的出入库记录：%1条。</translation>
    </message>
    <message>
        <source>Left a team</source>
        <translation>离队</translation>
    </message>
    <message>
        <source>Left as they were: %1. Say why what was typed is right, then save again.</source>
        <translation>以下保持原样：%1。如果新录入的正确，请写明理由，再保存一次。</translation>
    </message>
    <message>
        <source>Left at %1, long after the shift ended (%2). Say the time when the person really left.</source>
        <translation>%1签退，距班次（%2）结束已久。请写明本人实际离开的时间。</translation>
    </message>
    <message>
        <source>Left because of falling ill</source>
        <translation>因病离岗</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离队日期</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不排班的日期</translation>
    </message>
    <message>
        <source>Left out because somebody else must approve them: %1.</source>
        <translation>另有 %1 条须由他人审核，未计入。</translation>
    </message>
    <message>
        <source>Left without saving. Undo opens it again as it was.</source>
        <translation>未保存即离开。按“撤销”可恢复原录入内容。</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>处理依据</translation>
    </message>
    <message>
        <source>Let a certificate count no more</source>
        <translation>将证书作废</translation>
    </message>
    <message>
        <source>Let go  Del</source>
        <translation>离队  Del</translation>
    </message>
    <message>
        <source>Let people go out of a team</source>
        <translation>让队员离队</translation>
    </message>
    <message>
        <source>Let people step back from the reserve</source>
        <translation>让人员退出储备</translation>
    </message>
    <message>
        <source>Let people wait in the reserve again</source>
        <translation>恢复待征召</translation>
    </message>
    <message>
        <source>Let served time count</source>
        <translation>审核服务时长，使其计入统计</translation>
    </message>
    <message>
        <source>Let step back  Ctrl+Enter</source>
        <translation>退出储备  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Let step back and close</source>
        <translation>退出储备并关闭</translation>
    </message>
    <message>
        <source>Let the passes of a course count longer</source>
        <translation>统一延长一门课程合格记录的有效期</translation>
    </message>
    <message>
        <source>Letter of thanks</source>
        <translation>感谢信</translation>
    </message>
    <message>
        <source>Letters noted. Print them from the window that opened.</source>
        <translation>感谢信已登记。请在打开的窗口中打印。</translation>
    </message>
    <message>
        <source>Letters of thanks</source>
        <translation>感谢信</translation>
    </message>
    <message>
        <source>Letters of thanks noted</source>
        <translation>登记感谢信</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>驾照</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>驾照</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like 工作日白天, 周六上午, 随时</source>
        <translation>例：工作日白天、周六上午、随时</translation>
    </message>
    <message>
        <source>Like 工作日白天, 周六上午, 随时; or tick below</source>
        <translation>如：工作日白天、周六上午、随时，也可在下面勾选</translation>
    </message>
    <message>
        <source>Limits of eligibility</source>
        <translation>派遣提醒的限度</translation>
    </message>
    <message>
        <source>Limits of eligibility saved.</source>
        <translation>已保存派遣提醒的限度。</translation>
    </message>
    <message>
        <source>Limits of eligibility set</source>
        <translation>设定派遣提醒的限度</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Line %1: it is not said which sheet this row is of. Write the number of the sheet in a row before it, or name the sheet.</source>
        <translation>第%1行：没有写明属于哪张签到表。请在它之前的一行写表号，或指明签到表。</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Line of a call</source>
        <translation>招募令条目</translation>
    </message>
    <message>
        <source>Lines of the call</source>
        <translation>招募令各行</translation>
    </message>
    <message>
        <source>Lines of the sign-in sheet</source>
        <translation>签到表的行数</translation>
    </message>
    <message>
        <source>List</source>
        <translation>表</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>词条</translation>
    </message>
    <message>
        <source>List of publicised hours</source>
        <translation>时长公示表</translation>
    </message>
    <message>
        <source>List of publicised hours…</source>
        <translation>时长公示表…</translation>
    </message>
    <message>
        <source>List taken along with full numbers</source>
        <translation>导出了含完整号码的名单</translation>
    </message>
    <message>
        <source>List the fields of that kind</source>
        <translation>列出该类记录的字段</translation>
    </message>
    <message>
        <source>List the saved queries</source>
        <translation>列出常用查询</translation>
    </message>
    <message>
        <source>Lists to choose from</source>
        <translation>供选择的清单</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Locked — RedVest</source>
        <translation>已锁定 — RedVest</translation>
    </message>
    <message>
        <source>Locks after minutes without a key</source>
        <translation>无操作锁定（分钟）</translation>
    </message>
    <message>
        <source>Locks itself after</source>
        <translation>无人操作后锁定</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Looking for a sound backup</source>
        <translation>正在查找完好的备份</translation>
    </message>
    <message>
        <source>Looking for a sound backup…</source>
        <translation>正在查找完好的备份…</translation>
    </message>
    <message>
        <source>Looking for the best plan</source>
        <translation>正在计算最优方案</translation>
    </message>
    <message>
        <source>Looks for who should go where, round what is pinned; nothing is saved</source>
        <translation>按固定的安排计算谁去哪里；不保存任何内容</translation>
    </message>
    <message>
        <source>Loses the ability</source>
        <translation>去掉能力</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Made %1 for %2 with %3 divisions.</source>
        <translation>已为%2新建%1，含%3个行政区划。</translation>
    </message>
    <message>
        <source>Made %1 shifts (%2) with %3 seats at %4 posts.</source>
        <translation>已新建%1个班次（%2），共%3个席位，涉及%4个岗位。</translation>
    </message>
    <message>
        <source>Make a filled sample workspace</source>
        <translation>新建含示例数据的工作区</translation>
    </message>
    <message>
        <source>Make a sample…</source>
        <translation>新建示例…</translation>
    </message>
    <message>
        <source>Make an empty workspace with the division tree</source>
        <translation>新建仅含行政区划的空工作区</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>现在做一个备份</translation>
    </message>
    <message>
        <source>Make one of two records of a person</source>
        <translation>把同一人的两份档案合并为一份</translation>
    </message>
    <message>
        <source>Make the &amp;copy</source>
        <translation>生成副本(&amp;C)</translation>
    </message>
    <message>
        <source>Make the database and a login; again for each further login</source>
        <translation>创建数据库和一个登录名；每增加一个登录名再执行一次</translation>
    </message>
    <message>
        <source>Make the roster of a day known; from then on changes need a reason</source>
        <translation>发布一天的岗位安排；此后的变更须写明原因</translation>
    </message>
    <message>
        <source>Make the shifts</source>
        <translation>排定班次</translation>
    </message>
    <message>
        <source>Make the shifts of many posts by a pattern</source>
        <translation>按模式为许多岗位排班</translation>
    </message>
    <message>
        <source>Make the workbooks</source>
        <translation>生成工作簿</translation>
    </message>
    <message>
        <source>Makes the roster of this day known; from then on a change asks why</source>
        <translation>发布当日的岗位安排；此后变更须写明原因</translation>
    </message>
    <message>
        <source>Making %1 shifts …</source>
        <translation>正在新建%1个班次……</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在新建示例</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>正在新建工作区</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Mandatory from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Mark one person first: Ctrl+X on a shift.</source>
        <translation>请先在班次上按Ctrl+X标记一人。</translation>
    </message>
    <message>
        <source>Mark people in the proposal first: Shift and the arrow keys.</source>
        <translation>请先在方案中选中人员：按住 Shift 和方向键。</translation>
    </message>
    <message>
        <source>Mark rows of the shifts in the proposal first.</source>
        <translation>请先在方案中选中班次的行。</translation>
    </message>
    <message>
        <source>Mark somebody first: Ctrl+X on a shift.</source>
        <translation>请先在班次上按Ctrl+X标记要调动的人。</translation>
    </message>
    <message>
        <source>Mark to move  Ctrl+X</source>
        <translation>标记调动  Ctrl+X</translation>
    </message>
    <message>
        <source>Marked: %1. Go to the other shift: Ctrl+V moves, Ctrl+Shift+V exchanges.</source>
        <translation>已标记：%1。移到另一班次，按Ctrl+V调过去，按Ctrl+Shift+V对调。</translation>
    </message>
    <message>
        <source>Masked document number on the badge</source>
        <translation>胸卡上印掩码的证件号码</translation>
    </message>
    <message>
        <source>Masked. Ctrl+R shows it for 30 seconds; what you type takes its place.</source>
        <translation>已掩码。按Ctrl+R显示30秒；直接输入即替换原值。</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>May apply for</source>
        <translation>可申请星级</translation>
    </message>
    <message>
        <source>May apply for more</source>
        <translation>可以申请评定</translation>
    </message>
    <message>
        <source>May be left empty; for example 2022-03-19 18:00</source>
        <translation>可不填，例如 2022-03-19 18:00</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>可以公开</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均%1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Members  Enter</source>
        <translation>队员  Enter</translation>
    </message>
    <message>
        <source>Members of a team, those who left too</source>
        <translation>列出队员，含已离队的</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>队员：%1</translation>
    </message>
    <message>
        <source>Mend what the journal says for certain, after a backup</source>
        <translation>先备份，再按日志修复可确定的部分</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Merged: %1 records followed.</source>
        <translation>已合并：%1 条记录随之转移。</translation>
    </message>
    <message>
        <source>Merges of several desks finished</source>
        <translation>多个工作台的合并收尾</translation>
    </message>
    <message>
        <source>Message for chat</source>
        <translation>复制群消息</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Minutes a day at most</source>
        <translation>每日最多分钟数</translation>
    </message>
    <message>
        <source>Minutes a health declaration is fresh</source>
        <translation>健康申报有效的分钟数</translation>
    </message>
    <message>
        <source>Minutes counted of one day</source>
        <translation>一天至多计入的分钟</translation>
    </message>
    <message>
        <source>Minutes in protective suit without a break</source>
        <translation>穿防护服连续服务的分钟数上限</translation>
    </message>
    <message>
        <source>Minutes of breaks, which do not count; by default those of the shift</source>
        <translation>休息的分钟数，不计入时长；不写时按班次的休息时间扣除</translation>
    </message>
    <message>
        <source>Minutes of rest between two shifts</source>
        <translation>两班间隔（分钟）</translation>
    </message>
    <message>
        <source>Minutes of work without a break</source>
        <translation>连续服务不休息的分钟数上限</translation>
    </message>
    <message>
        <source>Minutes publicised</source>
        <translation>公示的分钟数</translation>
    </message>
    <message>
        <source>Minutes served in one day</source>
        <translation>单日上限（分钟）</translation>
    </message>
    <message>
        <source>Minutes served in seven days</source>
        <translation>七日上限（分钟）</translation>
    </message>
    <message>
        <source>Minutes that they end later; -30 is earlier</source>
        <translation>结束推后的分钟数；-30 为提前</translation>
    </message>
    <message>
        <source>Minutes that they start later; -30 is earlier</source>
        <translation>开始推后的分钟数；-30 为提前</translation>
    </message>
    <message>
        <source>Minutes that were served</source>
        <translation>实际服务的分钟数</translation>
    </message>
    <message>
        <source>Minutes until the desk locks itself</source>
        <translation>无人操作多少分钟后锁定</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未培训</translation>
    </message>
    <message>
        <source>Missing %1 → %2</source>
        <translation>缺 %1 → %2</translation>
    </message>
    <message>
        <source>Missing %1: asked already %2, own people %3, from other places %4, after training %5, from outside %6</source>
        <translation>缺口%1人次：已在邀请%2，本单位人员%3，外单位支援%4，培训后可调派%5，需外援%6</translation>
    </message>
    <message>
        <source>Missing after the plan: %1</source>
        <translation>方案之后仍缺：%1</translation>
    </message>
    <message>
        <source>Missing in the best plan so far: %1; in none less than %2</source>
        <translation>目前最优方案缺%1人；任何方案至少缺%2人</translation>
    </message>
    <message>
        <source>Missing: %1 now, %2 if everybody accepts.</source>
        <translation>现缺%1人；如全部接受，仍缺%2人。</translation>
    </message>
    <message>
        <source>Missing: %1, which no plan betters. Looking for shorter ways and fairer shares…</source>
        <translation>缺%1人，已是最少。正在就近、均衡地调整…</translation>
    </message>
    <message>
        <source>Monday to Friday only</source>
        <translation>只排周一至周五</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More of an item was given out than was there: %1. Count the store and enter the count.</source>
        <translation>某项物资发出的比库存还多：%1。请盘点库房并登记盘点数。</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>增加人员</translation>
    </message>
    <message>
        <source>More people for the same shift, all or none</source>
        <translation>同一班次的其他人，全部派上或者一个也不派</translation>
    </message>
    <message>
        <source>More than %1 people on one shift cannot be meant. Check it.</source>
        <translation>一个班次超过%1人，疑似误填。请核对。</translation>
    </message>
    <message>
        <source>Most of it lies here.</source>
        <translation>该物资此处库存最多。</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>最紧急</translation>
    </message>
    <message>
        <source>Most urgent in the next 24 h</source>
        <translation>未来24小时最紧急</translation>
    </message>
    <message>
        <source>Most urgent of the period</source>
        <translation>本时段最紧急</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调往</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move here  Ctrl+V</source>
        <translation>调到这里  Ctrl+V</translation>
    </message>
    <message>
        <source>Move here, has accepted</source>
        <translation>调到这里（已接受）</translation>
    </message>
    <message>
        <source>Move people from their shift to another</source>
        <translation>把人从一个班次调到另一个班次</translation>
    </message>
    <message>
        <source>Move the deadline</source>
        <translation>改截止时间</translation>
    </message>
    <message>
        <source>Move to team</source>
        <translation>调往志愿服务队</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move what other desks wrote to people who were merged</source>
        <translation>把其他工作台写在已并入档案上的记录转移过来</translation>
    </message>
    <message>
        <source>Moved to another shift</source>
        <translation>调到另一班次</translation>
    </message>
    <message>
        <source>Moved to another team</source>
        <translation>调入其他志愿服务队</translation>
    </message>
    <message>
        <source>Moved to the other shift: %1.</source>
        <translation>已调到另一班次：%1。</translation>
    </message>
    <message>
        <source>Moved to the other shift: %1. They are asked anew there.</source>
        <translation>已调到另一班次：%1。在那里须重新征询。</translation>
    </message>
    <message>
        <source>Moved: %1 people.</source>
        <translation>已调动：%1人。</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Must change the passphrase</source>
        <translation>须修改口令</translation>
    </message>
    <message>
        <source>Must change the passphrase at the next sign-in.</source>
        <translation>下次登录时必须修改口令。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name and least level: 急救 中级</source>
        <translation>技能和最低级别：急救 中级</translation>
    </message>
    <message>
        <source>Name and least level: 英语 流利</source>
        <translation>语种和最低级别：英语 流利</translation>
    </message>
    <message>
        <source>Name and level: 英语 流利</source>
        <translation>语种和水平：英语 流利</translation>
    </message>
    <message>
        <source>Name and sending body</source>
        <translation>姓名和派出单位</translation>
    </message>
    <message>
        <source>Name and team</source>
        <translation>姓名和志愿服务队</translation>
    </message>
    <message>
        <source>Name and this office</source>
        <translation>姓名和本单位</translation>
    </message>
    <message>
        <source>Name at least one field: FIELD=VALUE. "set %1 --fields" lists them.</source>
        <translation>请至少写一个字段：字段=值。用 set %1 --fields 查看可用的字段。</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>席卡</translation>
    </message>
    <message>
        <source>Name cards…</source>
        <translation>席卡…</translation>
    </message>
    <message>
        <source>Name deputy leaders of a team</source>
        <translation>指定副队长</translation>
    </message>
    <message>
        <source>Name of a team</source>
        <translation>队伍名称</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账户姓名</translation>
    </message>
    <message>
        <source>Name of the account the login belongs to</source>
        <translation>登录名所属账户的名称</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>数据库名称</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>系列名称</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>工作表名称</translation>
    </message>
    <message>
        <source>Name or id of a site: its shifts of the day</source>
        <translation>点位名称或编号：当天的全部班次</translation>
    </message>
    <message>
        <source>Name or id of the post</source>
        <translation>岗位名称或编号</translation>
    </message>
    <message>
        <source>Name or id of the site</source>
        <translation>点位名称或编号</translation>
    </message>
    <message>
        <source>Name or keeper  Ctrl+F</source>
        <translation>名称或保管员  Ctrl+F</translation>
    </message>
    <message>
        <source>Name or number of the server, for example 10.10.1.5</source>
        <translation>服务器名称或地址，例如10.10.1.5</translation>
    </message>
    <message>
        <source>Name the PC or person logs in with</source>
        <translation>电脑或人员的登录名</translation>
    </message>
    <message>
        <source>Name the new workspace</source>
        <translation>命名新工作区</translation>
    </message>
    <message>
        <source>Name the workspace</source>
        <translation>命名工作区</translation>
    </message>
    <message>
        <source>Name, award, who gave it  Ctrl+F</source>
        <translation>姓名、荣誉名称、颁发单位  Ctrl+F</translation>
    </message>
    <message>
        <source>Name, campaign, category, pinyin  Ctrl+F</source>
        <translation>姓名、行动、类别、拼音  Ctrl+F</translation>
    </message>
    <message>
        <source>Name, initials, number, or scan the badge</source>
        <translation>姓名、首字母、号码，或扫描胸卡</translation>
    </message>
    <message>
        <source>Name, kind, by whom  Ctrl+F</source>
        <translation>姓名、类型、经办人  Ctrl+F</translation>
    </message>
    <message>
        <source>Name, limits, star levels, counting, the words of calls and the weights of dispatch are entries of the history of their own. Change one, then the other.</source>
        <translation>名称、限度、星级小时、时长计入办法、招募令文字和派遣权重在历史记录里各为一项。请先改一项，再改另一项。</translation>
    </message>
    <message>
        <source>Name, pinyin or code: 静安 / jaq / 310106</source>
        <translation>名称、拼音或代码：静安 / jaq / 310106</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Name, pinyin, initials  Ctrl+F</source>
        <translation>姓名、拼音、首字母  Ctrl+F</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or code</source>
        <translation>名称、拼音、首字母或代码</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or last digits, then Enter</source>
        <translation>姓名、拼音、首字母或尾号，按Enter</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, last digits  Ctrl+F</source>
        <translation>姓名、拼音、首字母、尾号  Ctrl+F</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, last digits, skill  Ctrl+F</source>
        <translation>姓名、拼音、首字母、尾号、技能  Ctrl+F</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, place  Ctrl+F</source>
        <translation>姓名、拼音、首字母、地点  Ctrl+F</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, tail of a number, skill</source>
        <translation>姓名、拼音、首字母、尾号、技能</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, tail of the phone</source>
        <translation>姓名、拼音、首字母、电话尾号</translation>
    </message>
    <message>
        <source>Name, policy number  Ctrl+F</source>
        <translation>姓名、保单号  Ctrl+F</translation>
    </message>
    <message>
        <source>Name, post, site  Ctrl+F</source>
        <translation>姓名、岗位、点位  Ctrl+F</translation>
    </message>
    <message>
        <source>Name, what was thanked for, campaign  Ctrl+F</source>
        <translation>姓名、感谢事由、行动  Ctrl+F</translation>
    </message>
    <message>
        <source>Named deputy leaders.</source>
        <translation>已指定为副队长。</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>全国平台编号</translation>
    </message>
    <message>
        <source>Near the site</source>
        <translation>就近点位</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>相近的有：%1。</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Needed %1, filled %2, short %3 (cover %4), as of %5</source>
        <translation>需求%1，到岗%2，缺 %3（满足率%4），截至%5</translation>
    </message>
    <message>
        <source>Needed / filled</source>
        <translation>需求/到岗</translation>
    </message>
    <message>
        <source>Neither printed nor saved.</source>
        <translation>未打印也未保存。</translation>
    </message>
    <message>
        <source>Neither 签到 and 签退 nor 服务时长 are filled in. Fill in one or the other.</source>
        <translation>“签到”“签退”与“服务时长”均未填写。请填写签到和签退，或填写服务时长。</translation>
    </message>
    <message>
        <source>Never served</source>
        <translation>从未服务</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>新建表彰</translation>
    </message>
    <message>
        <source>New call for volunteers</source>
        <translation>新建招募令</translation>
    </message>
    <message>
        <source>New call…</source>
        <translation>新建招募令…</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建行动</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新建理赔</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>New entry of the care log</source>
        <translation>新建关爱记录</translation>
    </message>
    <message>
        <source>New in the reserve</source>
        <translation>新建储备</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>新建一期</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建物资</translation>
    </message>
    <message>
        <source>New keys for what is entered from now on</source>
        <translation>为此后录入的内容更换密钥</translation>
    </message>
    <message>
        <source>New letters…</source>
        <translation>新建感谢信…</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>新建组织</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase of %1: </source>
        <translation>%1的新口令：</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新建保单</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新建岗位</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>New rule on courses</source>
        <translation>新建课程要求规则</translation>
    </message>
    <message>
        <source>New series…</source>
        <translation>新建系列…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建培训批次</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>新建班次</translation>
    </message>
    <message>
        <source>New shifts</source>
        <translation>新建班次数</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新建点位</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>新建仓库</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新建事迹</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建志愿服务队</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>New template of posts</source>
        <translation>新建岗位模板</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>新建志愿者</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>New: %1, kept: %2, given up: %3.</source>
        <translation>新派%1，保留%2，撤下%3。</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>今后24小时</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>夜间开始</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>夜间结束</translation>
    </message>
    <message>
        <source>Night, from and to</source>
        <translation>夜间起止</translation>
    </message>
    <message>
        <source>Nights without asking up to the age</source>
        <translation>夜班年龄上限</translation>
    </message>
    <message>
        <source>Nights without asking, up to the age of</source>
        <translation>夜班不必先问的年龄，至多</translation>
    </message>
    <message>
        <source>No answer yet, shift within 24 h</source>
        <translation>24小时内上岗，未答复</translation>
    </message>
    <message>
        <source>No award is entered yet. Enter one with "New award".</source>
        <translation>还没有录入表彰。用“新建表彰”录入。</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>未能做成备份：%1</translation>
    </message>
    <message>
        <source>No blank line is left on this sheet. Save it, then go on.</source>
        <translation>这张表没有空行了。请先保存，再继续。</translation>
    </message>
    <message>
        <source>No call is issued without it.</source>
        <translation>没有风险告知不能发布招募令。</translation>
    </message>
    <message>
        <source>No call was issued yet. "New call" makes one of the gaps that are open.</source>
        <translation>还没有发布过招募令。“新建招募令”由现有缺口生成一份。</translation>
    </message>
    <message>
        <source>No campaigns here. Enter one with "New campaign", or widen the filters.</source>
        <translation>这里没有行动。请用“新建行动”新建，或放宽筛选条件。</translation>
    </message>
    <message>
        <source>No certificate of service yet. Under Hours, choose approved time and press “Certificates of service…”.</source>
        <translation>还没有服务记录证明。请在“时长”里选中已审核的记录，按“服务记录证明…”。</translation>
    </message>
    <message>
        <source>No certificate was issued yet. The office's key is made with the first one.</source>
        <translation>还没有颁发过证书。颁发第一份时生成本单位的密钥。</translation>
    </message>
    <message>
        <source>No certificates here. Issue them on "Records" or "Sessions".</source>
        <translation>这里没有证书。请在“记录”或“培训批次”里颁发。</translation>
    </message>
    <message>
        <source>No courses yet. Enter the first one with "New course".</source>
        <translation>暂无课程，可用“新建课程”录入第一门。</translation>
    </message>
    <message>
        <source>No day is left: all of them are weekends or left out. Choose a longer period.</source>
        <translation>没有可排的日期：全部是周末或不排班的日期。请延长起止日期。</translation>
    </message>
    <message>
        <source>No day lies from %1 until before %2. Write the day after the last one.</source>
        <translation>从%1到%2（不含）没有一天。请写最后一天的次日。</translation>
    </message>
    <message>
        <source>No division is chosen yet. Press the down arrow and take one from the list.</source>
        <translation>尚未选择行政区划。请按向下键，从列表中选择。</translation>
    </message>
    <message>
        <source>No division of %1 has people left over for seats that another lacks in this period, so there is no dispatch order. Give another period or a larger division.</source>
        <translation>%1在这个时段没有哪个单位有余力支援别处的缺口，没有支援调度单。请换一个时段或更大的行政区划。</translation>
    </message>
    <message>
        <source>No gap is open here: nobody has to be called.</source>
        <translation>这里没有缺口，不需要招募。</translation>
    </message>
    <message>
        <source>No gap of %1 in this period can be called for: %2 people are missing, all on shifts that have begun already. Give a later period.</source>
        <translation>%1在此期间没有可以招募的缺口：所缺%2人次都在已经开始的班次上。请改用以后的时段。</translation>
    </message>
    <message>
        <source>No gaps were asked for yet. “Ask for gaps…” writes a workbook for each.</source>
        <translation>还没有征集过缺口。按“征集缺口…”，为每个征集对象生成一份工作簿。</translation>
    </message>
    <message>
        <source>No hours wait for approval here. Imported and back-entered time shows up here.</source>
        <translation>这里没有待审核的时长。导入和补录的服务时长会出现在这里。</translation>
    </message>
    <message>
        <source>No issue yet. Ctrl+N begins one.</source>
        <translation>暂无简报，按Ctrl+N新建一期。</translation>
    </message>
    <message>
        <source>No items here. Enter one with "New item", or import a list.</source>
        <translation>此处没有物资，可用“新建物资”录入，或导入名单。</translation>
    </message>
    <message>
        <source>No letter was written yet. Write some with "New letters…".</source>
        <translation>还没有感谢信。用“新建感谢信…”登记。</translation>
    </message>
    <message>
        <source>No lines here. Enter a receipt or an issue, or widen the filters.</source>
        <translation>此处没有记录，可录入入库或出库，或放宽筛选条件。</translation>
    </message>
    <message>
        <source>No list has "%1", so the rule would hold for no post. Near to it: %2.</source>
        <translation>词表中没有“%1”，该规则将不适用于任何岗位。相近的有：%2。</translation>
    </message>
    <message>
        <source>No list has "%1", so the rule would hold for no post. Write it as posts call it, or add it to the list of words in the settings first.</source>
        <translation>词表中没有“%1”，该规则将不适用于任何岗位。请按岗位上的写法填写，或者先在设置的词表中添加。</translation>
    </message>
    <message>
        <source>No longer serving</source>
        <translation>不再参加服务</translation>
    </message>
    <message>
        <source>No mobile number begins with %1. Check the number; a landline begins with its area code, such as 021.</source>
        <translation>没有以%1开头的手机号码。请核对号码；固定电话须以区号开头，如021。</translation>
    </message>
    <message>
        <source>No name here was sealed with the keys that sign the history: somebody put keys of his own in their place. Restore the latest backup in which names can be read.</source>
        <translation>这里没有一个姓名是用签名所用的密钥加密的：有人换上了自己的密钥。请恢复最近一份能看到姓名的备份。</translation>
    </message>
    <message>
        <source>No organisations here. Enter one with "New organisation", or widen the filters.</source>
        <translation>这里没有组织。请用“新建组织”新建，或放宽筛选条件。</translation>
    </message>
    <message>
        <source>No part of %1 has a post in use, so that there is nobody to ask. Enter posts, or ask divisions without posts too.</source>
        <translation>%1 没有在用的岗位，无处征集。请先录入岗位，或向没有岗位的街镇、社区也征集。</translation>
    </message>
    <message>
        <source>No pass of this course ends between the first day and the new last day. Choose an earlier first day, or a later last one.</source>
        <translation>这门课程没有在起始日与新截止日之间到期的合格记录。请提前起始日，或推后截止日。</translation>
    </message>
    <message>
        <source>No plan is better by the weights in force.</source>
        <translation>按现在的权重没有更好的方案。</translation>
    </message>
    <message>
        <source>No policy is entered yet. Until there is one, risk posts only warn. Enter it with "New policy".</source>
        <translation>还没有录入保单。在此之前，风险岗位只作提醒。请按“新建保单”录入。</translation>
    </message>
    <message>
        <source>No post yet. Ctrl+N enters one.</source>
        <translation>暂无岗位，按Ctrl+N录入。</translation>
    </message>
    <message>
        <source>No province has the code %1 that this number begins with. Compare it with the document.</source>
        <translation>此号码开头的%1不是有效的省级代码。请与证件核对。</translation>
    </message>
    <message>
        <source>No query is called "%1". Say one of %2.</source>
        <translation>没有名为“%1”的常用查询。请从以下各项中选用：%2。</translation>
    </message>
    <message>
        <source>No query is saved yet. Save one with --save NAME.</source>
        <translation>还没有常用查询。请用 --save 名称 保存一个。</translation>
    </message>
    <message>
        <source>No records here. Enter the results of a session, import a list, or widen the filters.</source>
        <translation>此处没有培训记录，可录入批次结果、导入名单，或放宽筛选条件。</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>No row of it was taken, so that it is no answer of %1 yet.</source>
        <translation>没有一行被导入，%1 仍视为未答复。</translation>
    </message>
    <message>
        <source>No row of the file has a time. Fill in the file first.</source>
        <translation>文件中没有一行填了时间。请先填写。</translation>
    </message>
    <message>
        <source>No row of this file says what the columns hold. Under the titles write names in braces: {姓名}, {证件号码} …; "%1" writes a file to begin with.</source>
        <translation>这个文件没有写明每一栏放什么。请在标题下面一行写大括号里的栏目：{姓名}、{证件号码}……；“%1”写出一个可以修改的模板。</translation>
    </message>
    <message>
        <source>No rules yet: posts ask only for the courses they name. Enter one with "New rule".</source>
        <translation>还没有规则：岗位只要求自己写明的课程。按“新建规则”录入。</translation>
    </message>
    <message>
        <source>No seat is open in this period: nobody has to be proposed.</source>
        <translation>该时段没有空缺名额，无须派人。</translation>
    </message>
    <message>
        <source>No seat stays open.</source>
        <translation>名额全部排满。</translation>
    </message>
    <message>
        <source>No sessions here. Plan one with "New session".</source>
        <translation>此处没有培训批次，可用“新建培训批次”安排。</translation>
    </message>
    <message>
        <source>No setting has these words: %1</source>
        <translation>没有含这些字的设置：%1</translation>
    </message>
    <message>
        <source>No shift "%1" begins in this period. Take its id from "list shifts".</source>
        <translation>这个时段没有班次“%1”开始。编号见“list shifts”。</translation>
    </message>
    <message>
        <source>No shift begins on %1 in %2, so there is nothing to publish. Enter the shifts first.</source>
        <translation>%1 %2没有开始的班次，无可发布。请先录入班次。</translation>
    </message>
    <message>
        <source>No shift in this time.</source>
        <translation>这段时间没有班次。</translation>
    </message>
    <message>
        <source>No shift of %1 begins on %2. Choose another day.</source>
        <translation>%2没有“%1”的班次开始。请选择其他日期。</translation>
    </message>
    <message>
        <source>No shift of the next fourteen days is entered yet.</source>
        <translation>今后十四天还没有录入班次。</translation>
    </message>
    <message>
        <source>No shift of the post starts then; on %1 they start at %2.</source>
        <translation>该岗位此时没有班次开始；%1的班次开始时间为%2。</translation>
    </message>
    <message>
        <source>No shift of this scope and period has the id %1.</source>
        <translation>这一范围和时段没有编号为%1的班次。请用“list shifts”查看编号。</translation>
    </message>
    <message>
        <source>No shift of this workspace has the sheet %1. If the shift was moved to another day after printing, choose it in the list of shifts.</source>
        <translation>这个工作区没有表号为 %1 的班次。如果打印以后班次改了日期，请在班次列表中选定。</translation>
    </message>
    <message>
        <source>No shift on this day. Ctrl+N enters one; a day can also be copied or imported.</source>
        <translation>当日没有班次，按Ctrl+N录入，也可复制其他日期的班次或导入。</translation>
    </message>
    <message>
        <source>No shift that begins in this period is entered here. Choose another period or division, or enter shifts on the page of posts and shifts.</source>
        <translation>该时段没有登记的班次。请另选时段或行政区划，或在“岗位与班次”页登记班次。</translation>
    </message>
    <message>
        <source>No shift that is not called off begins there then. Choose another time or place.</source>
        <translation>该时段、地点没有未取消的班次开始。请选择其他时间或地点。</translation>
    </message>
    <message>
        <source>No shifts in this period.</source>
        <translation>本时段没有班次。</translation>
    </message>
    <message>
        <source>No shifts today. Shown: the nearest day with shifts.</source>
        <translation>今日没有班次，显示最近有班次的一天。</translation>
    </message>
    <message>
        <source>No shifts yet: begin with the first steps.</source>
        <translation>还没有班次，请按以下步骤开始。</translation>
    </message>
    <message>
        <source>No shifts.</source>
        <translation>没有班次。</translation>
    </message>
    <message>
        <source>No single course would close a seat of the days chosen. Choose more days above, or look in the matrix who lacks which course.</source>
        <translation>所选天数内没有哪一门课程能单独补上缺口。可在上方选择更多天数，或到“矩阵”查看谁缺哪门课程。</translation>
    </message>
    <message>
        <source>No single course would close a seat.</source>
        <translation>单独补训任何一门课程都不能减少缺口。</translation>
    </message>
    <message>
        <source>No site, or more than one, is called "%1". Take its id from "list sites".</source>
        <translation>没有叫“%1”的点位，或者不止一个。请用“list sites”查出编号。</translation>
    </message>
    <message>
        <source>No sites here. Enter one with "New site", or widen the filters.</source>
        <translation>这里没有点位。可用“新建点位”录入，或放宽筛选条件。</translation>
    </message>
    <message>
        <source>No stores yet. Enter the first one with "New store".</source>
        <translation>暂无仓库，可用“新建仓库”录入第一个。</translation>
    </message>
    <message>
        <source>No story is entered yet. Enter one with "New story".</source>
        <translation>还没有录入事迹。用“新建事迹”录入。</translation>
    </message>
    <message>
        <source>No story may be published: enter one with the person's consent on the page of honours.</source>
        <translation>没有可以公开的事迹：请先在“表彰关爱”页录入，并取得本人同意公开。</translation>
    </message>
    <message>
        <source>No such shift begins in this period, or it is called off. Choose one of the list.</source>
        <translation>这个时段没有这样的班次开始，或者已经取消。请从列表中选择。</translation>
    </message>
    <message>
        <source>No teams here. Found one with "New team", or widen the filters.</source>
        <translation>这里没有志愿服务队。请用“新建志愿服务队”新建，或放宽筛选条件。</translation>
    </message>
    <message>
        <source>No template here. Ctrl+N enters one.</source>
        <translation>这里没有模板，按Ctrl+N录入。</translation>
    </message>
    <message>
        <source>No template of posts is called "%1". Say one of %2.</source>
        <translation>没有名为“%1”的岗位模板。请写其中一个：%2。</translation>
    </message>
    <message>
        <source>No time was approved there. Widen the period, or approve what waits.</source>
        <translation>这里没有已审核的时长。请放宽时间范围，或先审核待审核的时长。</translation>
    </message>
    <message>
        <source>No two records were judged to be two people.</source>
        <translation>没有确认为两人的档案。</translation>
    </message>
    <message>
        <source>No volunteer has this number. Import or add the person first.</source>
        <translation>没有使用此号码的志愿者。请先导入或登记该人。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1位</translation>
    </message>
    <message>
        <source>No. %1 is archived.</source>
        <translation>第%1期已归档。</translation>
    </message>
    <message>
        <source>No. %1 is saved.</source>
        <translation>第%1期已保存。</translation>
    </message>
    <message>
        <source>No. %1 of %2 exists already. Take the next number.</source>
        <translation>%2的第%1期已存在。请使用下一期号。</translation>
    </message>
    <message>
        <source>No. %1 of %2 · %3
%4</source>
        <translation>%2年第%1期 · %3
%4</translation>
    </message>
    <message>
        <source>Nobody could open this copy: the office has no recovery key yet. Give a passphrase.</source>
        <translation>这个副本谁也打不开：本单位还没有恢复密钥。请给一个口令。</translation>
    </message>
    <message>
        <source>Nobody fits. Shorten the search or widen the filters.</source>
        <translation>没有符合条件的人员。请缩短搜索词或放宽筛选条件。</translation>
    </message>
    <message>
        <source>Nobody has judged these to be two people, or it was taken back already.</source>
        <translation>没有人确认过这是两人，或者已经收回。</translation>
    </message>
    <message>
        <source>Nobody has the hours of a star level yet, and none was granted.</source>
        <translation>还没有人达到星级时长，也没有已评定的星级。</translation>
    </message>
    <message>
        <source>Nobody has the id or the document number "%1".</source>
        <translation>没有编号或者证件号码为“%1”的人员。</translation>
    </message>
    <message>
        <source>Nobody has to be trained again.</source>
        <translation>没有需要重新培训的人。</translation>
    </message>
    <message>
        <source>Nobody here has approved time that is not certified already.</source>
        <translation>这里没有人还有已审核而未出具证明的时长。</translation>
    </message>
    <message>
        <source>Nobody here has passed without having a certificate already.</source>
        <translation>这里没有合格而尚无证书的人。</translation>
    </message>
    <message>
        <source>Nobody here. Enrol people with "Enrol…", or widen the filters.</source>
        <translation>这里没有人。请按“参保…”为人员参保，或者放宽筛选。</translation>
    </message>
    <message>
        <source>Nobody here. Widen the filters, or register people first.</source>
        <translation>这里没有人。请放宽筛选条件，或先登记志愿者。</translation>
    </message>
    <message>
        <source>Nobody in the register fits what is typed. Check the spelling, or register the person first.</source>
        <translation>登记册中没有与所输内容相符的人员。请核对，或者先登记该人员。</translation>
    </message>
    <message>
        <source>Nobody in the register has the id %1. Give ids of registered people.</source>
        <translation>名册上没有编号为%1的人员。请填在册人员的编号。</translation>
    </message>
    <message>
        <source>Nobody is all that. Look under the fields at the left which of them leaves nobody.</source>
        <translation>没有人符合全部条件。请看左侧各项下面的人数，放宽没有剩人的一项。</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>没有找到人员。</translation>
    </message>
    <message>
        <source>Nobody is found. Ask for less.</source>
        <translation>没有找到人员。请放宽条件。</translation>
    </message>
    <message>
        <source>Nobody is known as "%1". Give the id, the document number or a name that only one person has.</source>
        <translation>查无“%1”。请填写编号、证件号码或不重名的姓名。</translation>
    </message>
    <message>
        <source>Nobody is left over anywhere for what another place lacks.</source>
        <translation>没有哪个单位有余力支援别处的缺口。</translation>
    </message>
    <message>
        <source>Nobody is missing on the shifts of this period.</source>
        <translation>这个时段的班次不缺人。</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type a name and Enter.</source>
        <translation>名单为空。请输入姓名后按Enter。</translation>
    </message>
    <message>
        <source>Nobody is on this shift. Go to one with people first.</source>
        <translation>这个班次上没有人，请先移到有人的班次。</translation>
    </message>
    <message>
        <source>Nobody is proposed there who was not asked yet. Put people on the shifts first, or choose another day or place.</source>
        <translation>没有尚未邀请的拟派人员。请先派人，或者另选日期、范围。</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Press Ctrl+N to register the first volunteer, or import a list.</source>
        <translation>尚未登记志愿者。请按Ctrl+N登记第一位志愿者，或导入名单。</translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is no passphrase to change.</source>
        <translation>无人登录，没有口令可改。</translation>
    </message>
    <message>
        <source>Nobody is too long or with too little rest on shifts of the next %1 days.</source>
        <translation>今后 %1 天的班次，没有人时间过长或休息不足。</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <translation>没有等待答复的单位。</translation>
    </message>
    <message>
        <source>Nobody looks like anybody else.</source>
        <translation>没有疑似重复的人员。</translation>
    </message>
    <message>
        <source>Nobody missing</source>
        <translation>报告无缺口</translation>
    </message>
    <message>
        <source>Nobody of the register is meant. Register the person first (Volunteers, Ctrl+N), then sign in.</source>
        <translation>登记册中没有此人。请先登记（志愿者，Ctrl+N），再签到。</translation>
    </message>
    <message>
        <source>Nobody of those chosen can be put on a shift any more. Make a new proposal.</source>
        <translation>所选人员都已不能再派。请重新生成方案。</translation>
    </message>
    <message>
        <source>Nobody on these shifts is proposed and not asked yet. Ctrl+A in the list chooses all shifts of the day; Enter on a candidate proposes.</source>
        <translation>所选班次上没有尚未邀请的拟派人员。在班次列表按 Ctrl+A 可选中当日全部班次；在候选人员上按 Enter 拟派。</translation>
    </message>
    <message>
        <source>Nobody on this shift has this row. If the person was taken off the shift after printing, enter the person in a blank line.</source>
        <translation>这个班次没有人使用这个编号。打印以后从班次撤下的人，请录入空行。</translation>
    </message>
    <message>
        <source>Nobody signed in to %1.</source>
        <translation>无人登录 %1。</translation>
    </message>
    <message>
        <source>Nobody signed up here.</source>
        <translation>此处无人报名。</translation>
    </message>
    <message>
        <source>Nobody stands by for this shift who fits, and nobody else fits either.</source>
        <translation>该班次没有合适的替补人员，其他人员也无人合适。</translation>
    </message>
    <message>
        <source>Nobody stands by who fits, and of the register nobody fits either. Ask for people by a call, or name somebody.</source>
        <translation>没有合适的替补人员，在册人员也无人合适。请发招募令，或者指定人员。</translation>
    </message>
    <message>
        <source>Nobody stands on the %1 shifts of %2 in %3 yet. Put people on them first; what is missing is made known by a call.</source>
        <translation>%3 %2的 %1 个班次上还没有人。请先派人；缺人请发招募令。</translation>
    </message>
    <message>
        <source>Nobody stands on these shifts. Choose others, or print the roster by site.</source>
        <translation>这些班次没有派人。请选择其他班次，或按点位打印排班表。</translation>
    </message>
    <message>
        <source>Nobody waits here. Enter who signed up with "New in the reserve", or import a list.</source>
        <translation>这里没有待征召人员。请用“新建储备”登记报名人员，或导入名单。</translation>
    </message>
    <message>
        <source>Nobody would stand elsewhere.</source>
        <translation>没有人变动。</translation>
    </message>
    <message>
        <source>Nobody yet. Choose below and press Enter.</source>
        <translation>暂无人员，在下方选择后按Enter。</translation>
    </message>
    <message>
        <source>Nobody's answer is outstanding.</source>
        <translation>没有待答复的人员。</translation>
    </message>
    <message>
        <source>Nobody's time to answer is over. Who was invited without a time is closed one by one.</source>
        <translation>没有超过答复时限的人员。未写时限的请逐人记录。</translation>
    </message>
    <message>
        <source>None of these people has a phone that your account may see. Ask the desk of their street.</source>
        <translation>这些人的电话您的账户都不能查看。请联系其所在街镇。</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>未备份</translation>
    </message>
    <message>
        <source>Not backed up since %1</source>
        <translation>%1 之后未备份</translation>
    </message>
    <message>
        <source>Not chosen yet: press the down arrow and take one from the list.</source>
        <translation>尚未选定：按 ↓ 从列表中选择。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>Not insured</source>
        <translation>未参保</translation>
    </message>
    <message>
        <source>Not insured on</source>
        <translation>没有保险的日期</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>不予赔付</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not printed anew</source>
        <translation>收回补发</translation>
    </message>
    <message>
        <source>Not purged before</source>
        <translation>延期保存至</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>尚未保存：%1</translation>
    </message>
    <message>
        <source>Not served since</source>
        <translation>此日起未服务</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Not this one, or again</source>
        <translation>排除或恢复</translation>
    </message>
    <message>
        <source>Not to be</source>
        <translation>不可公开</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation>未能撤销“%1”：%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note and close</source>
        <translation>登记并关闭</translation>
    </message>
    <message>
        <source>Note and show  Ctrl+Enter</source>
        <translation>登记并预览  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Note of each shift</source>
        <translation>每个班次的备注</translation>
    </message>
    <message>
        <source>Note on health and care</source>
        <translation>健康和关爱备注</translation>
    </message>
    <message>
        <source>Note on row %1, %2 "%3": %4</source>
        <translation>提醒：第%1行，%2“%3”：%4</translation>
    </message>
    <message>
        <source>Note that a person withdrew the consent</source>
        <translation>登记本人撤回同意</translation>
    </message>
    <message>
        <source>Note what a person answered</source>
        <translation>记录志愿者的答复</translation>
    </message>
    <message>
        <source>Note who said that nobody is missing</source>
        <translation>登记电话答复不缺人的单位</translation>
    </message>
    <message>
        <source>Noted for %1 divisions.</source>
        <translation>已登记 %1 家。</translation>
    </message>
    <message>
        <source>Noted that nobody is missing there.</source>
        <translation>已登记不缺人。</translation>
    </message>
    <message>
        <source>Nothing changed since issue %1.</source>
        <translation>第%1版发布以来没有变更。</translation>
    </message>
    <message>
        <source>Nothing had been saved yet.</source>
        <translation>当时还没有保存过任何内容。</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it. Without the search: %2 rows.</source>
        <translation>没有含“%1”的内容。不搜索时有%2行。</translation>
    </message>
    <message>
        <source>Nothing here is approved and not yet publicised.</source>
        <translation>没有已审核而未公示的时长。请先审核，或放宽范围。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>Nothing here. Widen the filters.</source>
        <translation>没有内容，请放宽筛选条件。</translation>
    </message>
    <message>
        <source>Nothing is asked any more</source>
        <translation>去掉全部条件</translation>
    </message>
    <message>
        <source>Nothing is asked for yet. Say first whom you look for.</source>
        <translation>还没有填写条件。请先填写要查找的人员的条件。</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>尚未选择要改什么。</translation>
    </message>
    <message>
        <source>Nothing is entered here: the history is written by itself, with every change.</source>
        <translation>此处无需录入：每次改动都会自动记入历史。</translation>
    </message>
    <message>
        <source>Nothing is entered, or your account may not read the care log.</source>
        <translation>没有记录，或当前账户无权查看关爱记录。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少的内容。</translation>
    </message>
    <message>
        <source>Nothing is missing: every list has words, and there are templates of posts.</source>
        <translation>没有缺少的内容：每份词表都有词语，岗位模板也有。</translation>
    </message>
    <message>
        <source>Nothing is past its span on %1.</source>
        <translation>截至%1没有到期的个人信息。</translation>
    </message>
    <message>
        <source>Nothing is past its span.</source>
        <translation>没有到期的个人信息。</translation>
    </message>
    <message>
        <source>Nothing is supposed. Say who comes, who learns what, or what is closed.</source>
        <translation>没有写假设。请写明增加谁、谁学什么，或者关闭什么。</translation>
    </message>
    <message>
        <source>Nothing is there with these filters: %1.</source>
        <translation>按这些筛选条件没有内容：%1。</translation>
    </message>
    <message>
        <source>Nothing is ticked that would change anything.</source>
        <translation>没有勾选会带来变动的内容。</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>还没有录入任何内容。</translation>
    </message>
    <message>
        <source>Nothing stands above the names in braces. Put the titles of the columns there.</source>
        <translation>大括号栏目的上面没有内容。请在上面一行写各栏的标题。</translation>
    </message>
    <message>
        <source>Nothing stands behind "%1=". Add it, or leave the word out.</source>
        <translation>“%1=”后面没有内容。请补上，或去掉这一项。</translation>
    </message>
    <message>
        <source>Nothing that one could do alone would close seats.</source>
        <translation>没有哪一项单独的办法能再补上名额。</translation>
    </message>
    <message>
        <source>Nothing to put on or take off.</source>
        <translation>没有要派上或撤下的人员。</translation>
    </message>
    <message>
        <source>Nothing to show for this period.</source>
        <translation>本时段无可显示内容。</translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>没有更改记录。</translation>
    </message>
    <message>
        <source>Nothing was claimed yet. Enter what happened to a covered person with "New claim".</source>
        <translation>还没有理赔。参保人员出险后，用“新建理赔”登记。</translation>
    </message>
    <message>
        <source>Nothing was judged so far.</source>
        <translation>尚无“确认为两人”的记录。</translation>
    </message>
    <message>
        <source>Nothing was left to be done.</source>
        <translation>没有需要收尾的合并。</translation>
    </message>
    <message>
        <source>Nothing was purged yet.</source>
        <translation>尚未清理过。</translation>
    </message>
    <message>
        <source>Nothing was written since: restoring it takes nothing away.</source>
        <translation>此后没有新的记录：恢复它不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing would change. Say how many are needed, by how many minutes start or end move, other breaks, or another note.</source>
        <translation>没有要改的内容。请写明需要几人、开始或结束推后多少分钟、别的休息时间，或者别的备注。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示语</translation>
    </message>
    <message>
        <source>Notice of risks</source>
        <translation>风险告知书版本</translation>
    </message>
    <message>
        <source>Notice on personal information</source>
        <translation>个人信息处理告知书</translation>
    </message>
    <message>
        <source>Notice on personal information…</source>
        <translation>个人信息处理告知书…</translation>
    </message>
    <message>
        <source>Notice…</source>
        <translation>打印招募令…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of a stored issue</source>
        <translation>已保存的一期的期号</translation>
    </message>
    <message>
        <source>Number of the call, year and number (2022-3), or its id</source>
        <translation>招募令的编号、年份和编号（2022-3）或记录编号</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Number of the document that says so</source>
        <translation>依据文件的文号</translation>
    </message>
    <message>
        <source>Number of the issue; else the latest</source>
        <translation>对照的版次；不写则为最新一版</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>条目序号</translation>
    </message>
    <message>
        <source>Number of the line on paper, or id of its shift</source>
        <translation>文稿上的序号，或班次编号</translation>
    </message>
    <message>
        <source>Number of the national platform</source>
        <translation>全国平台编号</translation>
    </message>
    <message>
        <source>Number of the sheet, or id of the shift</source>
        <translation>签到表表号或班次编号</translation>
    </message>
    <message>
        <source>Number of the sheet, then numbers of its rows</source>
        <translation>先输入表号，再输入各行的编号</translation>
    </message>
    <message>
        <source>Number or id of the certificate</source>
        <translation>证书编号或记录编号</translation>
    </message>
    <message>
        <source>Number or id of the policy</source>
        <translation>保单号或编号</translation>
    </message>
    <message>
        <source>Number, birth day and sex would not fit each other: %1 Choose them from one record.</source>
        <translation>证件号码、出生日期和性别对不上：%1请从同一份档案中选取。</translation>
    </message>
    <message>
        <source>Number, division, contact  Ctrl+F</source>
        <translation>编号、区划、联系人  Ctrl+F</translation>
    </message>
    <message>
        <source>Number, insurer, product  Ctrl+F</source>
        <translation>保单号、保险公司、产品  Ctrl+F</translation>
    </message>
    <message>
        <source>Number, name</source>
        <translation>编号、姓名</translation>
    </message>
    <message>
        <source>Number, name, course  Ctrl+F</source>
        <translation>编号、姓名、课程  Ctrl+F</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Numbers begin with 1.</source>
        <translation>期号从1开始。</translation>
    </message>
    <message>
        <source>Numbers in full; needs --reason</source>
        <translation>完整号码，须写 --reason</translation>
    </message>
    <message>
        <source>Numbers of calls begin with 1.</source>
        <translation>编号从1开始。</translation>
    </message>
    <message>
        <source>Numbers run in it from 1 each year.</source>
        <translation>编号每年从1起。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Of "expiring": within how many days</source>
        <translation>“expiring”：多少天以内到期</translation>
    </message>
    <message>
        <source>Of %1 people %2 change, the others are so already.</source>
        <translation>%1人中有%2人会改变，其余的本来就是这样。</translation>
    </message>
    <message>
        <source>Of %1 records only that others refer to them is left; they are marked as removed.</source>
        <translation>有%1条记录仅存他处引用，已标为删除。</translation>
    </message>
    <message>
        <source>Of a new session.</source>
        <translation>新建批次时填写。</translation>
    </message>
    <message>
        <source>Of cards and rosters: ids of the posts, or names that only one has</source>
        <translation>用于岗位卡和排班表：岗位编号，或唯一的岗位名称</translation>
    </message>
    <message>
        <source>Of each gap: whom one can call, whom one can train, what must come from outside</source>
        <translation>缺口性质：可调派、培训后可调派、需外援</translation>
    </message>
    <message>
        <source>Of none of them is a phone known that your account may see. Enter contacts at their posts or sites.</source>
        <translation>其中没有您的账户可以查看的联系电话。请在其岗位或点位上填写联系人。</translation>
    </message>
    <message>
        <source>Of the history %1 entries are kept and %2 lost: who changed these records, when and why.</source>
        <translation>历史记录保留%1条，遗失%2条（即何人、何时、因何修改）。</translation>
    </message>
    <message>
        <source>Of the selected shifts, or of the whole day; the texts for chat groups are copied</source>
        <translation>所选班次或当日全部；群通知文字同时复制</translation>
    </message>
    <message>
        <source>Of these sent</source>
        <translation>其中派出</translation>
    </message>
    <message>
        <source>Of this series alone</source>
        <translation>仅限此名称</translation>
    </message>
    <message>
        <source>Of this year alone</source>
        <translation>仅限此年</translation>
    </message>
    <message>
        <source>Of those called off</source>
        <translation>其中已取消</translation>
    </message>
    <message>
        <source>Of what stays open, training people would fill: %1</source>
        <translation>仍缺的人次中，补训后可以补上：%1</translation>
    </message>
    <message>
        <source>Off the stand-by list: %1 people.</source>
        <translation>已移出替补名单：%1 人。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Office renamed</source>
        <translation>修改本单位名称</translation>
    </message>
    <message>
        <source>Oldest age</source>
        <translation>年龄上限</translation>
    </message>
    <message>
        <source>On a risk post without insurance</source>
        <translation>风险岗位上未参保</translation>
    </message>
    <message>
        <source>On coming shifts with too little rest or too long</source>
        <translation>未来班次休息不足或时间过长</translation>
    </message>
    <message>
        <source>On duty that day</source>
        <translation>当日上岗</translation>
    </message>
    <message>
        <source>On each PC: copy server.crt there, and open the workspace with this address</source>
        <translation>每台电脑：拷入 server.crt，用这个地址打开工作区</translation>
    </message>
    <message>
        <source>On shift</source>
        <translation>当日在班</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>卡上内容</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>以哪日为准</translation>
    </message>
    <message>
        <source>On the shift</source>
        <translation>已上班次</translation>
    </message>
    <message>
        <source>On the stand-by list of this shift: %1 people.</source>
        <translation>已列入该班次替补名单：%1 人。</translation>
    </message>
    <message>
        <source>On the stand-by list.</source>
        <translation>已列入替补名单。</translation>
    </message>
    <message>
        <source>On these days nobody is insured, and no risk post takes anybody.</source>
        <translation>这几天没有人在保，风险岗位不能派人。</translation>
    </message>
    <message>
        <source>On what decision: it is kept with the act</source>
        <translation>处理决定（必填，将一并记录）</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>One category only</source>
        <translation>仅限一个类别</translation>
    </message>
    <message>
        <source>One desk only</source>
        <translation>仅限一个工作台</translation>
    </message>
    <message>
        <source>One document number, several people</source>
        <translation>同一证件号码对应多人</translation>
    </message>
    <message>
        <source>One kind of work only</source>
        <translation>仅限一类操作</translation>
    </message>
    <message>
        <source>One kind; of "uninsured" and "rest" also who and where</source>
        <translation>只列一种；uninsured 和 rest 还列出是谁、在哪里</translation>
    </message>
    <message>
        <source>One number of the national platform, several people</source>
        <translation>多人使用同一全国平台编号</translation>
    </message>
    <message>
        <source>One of the members. Put people into the team first.</source>
        <translation>队长从队员中选定，请先让人员入队。</translation>
    </message>
    <message>
        <source>One of the two times is missing. Write both, = for the times planned, or 缺席.</source>
        <translation>缺少一个时间。请写明签到和签退时间；按计划时间写 =，未到写“缺席”。</translation>
    </message>
    <message>
        <source>One of these people is not signed up for this session. Look again.</source>
        <translation>其中有人没有报名这个批次，请重新查看。</translation>
    </message>
    <message>
        <source>One of these records is gone already. Look again.</source>
        <translation>其中一条记录已不存在。请刷新后再看。</translation>
    </message>
    <message>
        <source>One on A6</source>
        <translation>单张A6</translation>
    </message>
    <message>
        <source>One on a card of 90 × 54 mm</source>
        <translation>单张卡片（90×54毫米）</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>一人</translation>
    </message>
    <message>
        <source>One person only</source>
        <translation>仅限一人</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>一份档案</translation>
    </message>
    <message>
        <source>One stands on %1, the other on %2, at the same time (%3): they may be two people. Take one of them off, or confirm that it is one person.</source>
        <translation>一份在“%1”，另一份在“%2”，时间重叠（%3），可能是两个人。请先撤下其中一份，或者确认是同一人。</translation>
    </message>
    <message>
        <source>One store only: its id or exact name</source>
        <translation>只看一个仓库：编号或准确名称</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上培训</translation>
    </message>
    <message>
        <source>Only a transfer (调拨) has another store. Clear 对方仓库, or change the kind.</source>
        <translation>仅“调拨”有另一仓库。请清空“对方仓库”，或更改出入库类型。</translation>
    </message>
    <message>
        <source>Only at this site: id or name</source>
        <translation>只替补这个点位：编号或名称</translation>
    </message>
    <message>
        <source>Only for this shift: its id</source>
        <translation>只替补这个班次：编号</translation>
    </message>
    <message>
        <source>Only how many, and how many each criterion leaves</source>
        <translation>只显示人数，以及每项条件各剩多少人</translation>
    </message>
    <message>
        <source>Only of who has not answered</source>
        <translation>只列未答复的</translation>
    </message>
    <message>
        <source>Only say what would be erased</source>
        <translation>只说明将删除的内容</translation>
    </message>
    <message>
        <source>Only say what would be made</source>
        <translation>只列出将要安排的内容</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>只预演，不写入</translation>
    </message>
    <message>
        <source>Only say who could</source>
        <translation>只列出可顶岗的人</translation>
    </message>
    <message>
        <source>Only show both records side by side</source>
        <translation>只并排显示两份档案</translation>
    </message>
    <message>
        <source>Only superseded by correction</source>
        <translation>只看所列时长已更正的</translation>
    </message>
    <message>
        <source>Only tell what is in it and what would be lost</source>
        <translation>只说明其中内容和会丢失什么</translation>
    </message>
    <message>
        <source>Only this class; may be repeated</source>
        <translation>仅此类别，可多次使用</translation>
    </message>
    <message>
        <source>Only this record; may be repeated</source>
        <translation>仅此记录，可多次使用</translation>
    </message>
    <message>
        <source>Only time that is final; of platform-hours</source>
        <translation>只要已定的时长；用于 platform-hours</translation>
    </message>
    <message>
        <source>Only what is final</source>
        <translation>只要已定的时长</translation>
    </message>
    <message>
        <source>Only what touched this table</source>
        <translation>仅限涉及此表的条目</translation>
    </message>
    <message>
        <source>Only where people are missing</source>
        <translation>只看缺人的</translation>
    </message>
    <message>
        <source>Only where the applicant asks for it; that is noted</source>
        <translation>只在本人要求时使用，会记入历史记录</translation>
    </message>
    <message>
        <source>Only who fits that shift, with the warnings</source>
        <translation>只列适合该班次的人员，并列出提醒</translation>
    </message>
    <message>
        <source>Only who has signed a written agreement</source>
        <translation>须已签订书面协议</translation>
    </message>
    <message>
        <source>Only who reads a class of data can renew its keys, and here they are not open or damaged. Check the workspace, and let an administrator do it.</source>
        <translation>只有能查看某类内容的人才能更换其密钥，而此处密钥未打开或已损坏。请检查工作区，并由管理员操作。</translation>
    </message>
    <message>
        <source>Only who reads a class of data himself can give it to others. Let an administrator do it.</source>
        <translation>只有自己能看某类数据的人才能授权他人。请管理员操作。</translation>
    </message>
    <message>
        <source>Only who was enrolled, or withdrawn, on those days</source>
        <translation>只列这些日期参保或退保的人</translation>
    </message>
    <message>
        <source>Only whose hours give more than was granted</source>
        <translation>只列时长所达星级高于已评定星级的人员</translation>
    </message>
    <message>
        <source>Onto a shift</source>
        <translation>派到班次</translation>
    </message>
    <message>
        <source>Onto a shift…</source>
        <translation>派到班次…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open gaps</source>
        <translation>现有缺口</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现缺人次</translation>
    </message>
    <message>
        <source>Open or make another workspace…</source>
        <translation>打开或新建其他工作区…</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>打开继续填写</translation>
    </message>
    <message>
        <source>Open the new workspace</source>
        <translation>打开新工作区</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>打开班次</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>开头语</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Opens the selected row in its form (F2)</source>
        <translation>打开所选行的录入表（F2）</translation>
    </message>
    <message>
        <source>Opens the workspace when no administrator can sign in any more. Keep it in the safe; whoever has it and the file can read everything.</source>
        <translation>管理员都无法登录时，用它打开工作区。请存入保险柜；同时拿到它和文件的人能看到一切。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Organisation saved</source>
        <translation>保存组织</translation>
    </message>
    <message>
        <source>Organisation, contact, kind, pinyin  Ctrl+F</source>
        <translation>名称、联系人、类型、拼音  Ctrl+F</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Organisations archived</source>
        <translation>归档组织</translation>
    </message>
    <message>
        <source>Organisations imported</source>
        <translation>导入组织</translation>
    </message>
    <message>
        <source>Organisations restored</source>
        <translation>恢复组织</translation>
    </message>
    <message>
        <source>Other divisions</source>
        <translation>修改行政区划范围</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>其他小时数</translation>
    </message>
    <message>
        <source>Other number needed</source>
        <translation>需求人数变更</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>另编一号…</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>另一条记录</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>修改角色</translation>
    </message>
    <message>
        <source>Other site or post</source>
        <translation>点位或岗位变更</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Out of time: no answer</source>
        <translation>逾期记为未答复</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Over the hours of a day rows are divisions, sites, posts, categories or shifts.</source>
        <translation>按钟点查看时，各行只能是行政区划、点位、岗位、类别或班次。</translation>
    </message>
    <message>
        <source>Over the hours of the day</source>
        <translation>按一日各钟点</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>时间交叉</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Own passphrase changed</source>
        <translation>修改本人口令</translation>
    </message>
    <message>
        <source>Own people</source>
        <translation>本单位人员</translation>
    </message>
    <message>
        <source>Own protection</source>
        <translation>个人防护</translation>
    </message>
    <message>
        <source>P on a row: the person stays there when it is proposed again</source>
        <translation>在行上按 P：再次生成方案时此人留在该班次</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx);;Web page (*.html);;Text (*.txt);;Picture (*.png)</source>
        <translation>PDF (*.pdf);;Word 文档 (*.docx);;网页 (*.html);;文本 (*.txt);;图片 (*.png)</translation>
    </message>
    <message>
        <source>POST=DAYS, in their order; may be repeated</source>
        <translation>岗位=天数，按先后次序；可重复</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Page of the site  Enter</source>
        <translation>点位页  Enter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已赔付</translation>
    </message>
    <message>
        <source>Pair of two people</source>
        <translation>确认为两人的一对</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Paper, saved pictures and previews of pages stay white.</source>
        <translation>打印、保存的图片和打印预览始终为白底。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>打印表单</translation>
    </message>
    <message>
        <source>Part of %1's record is sealed from your account, so it cannot be written anew. An administrator who may read everything can do this.</source>
        <translation>%1的部分信息对您的账户加密，无法改写。请由可以查看全部信息的管理员处理。</translation>
    </message>
    <message>
        <source>Pass people by for a year</source>
        <translation>将人员延期保存一年</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Passed by: %1 that are there already, %2 of them called off.</source>
        <translation>略过已有的班次%1个，其中已取消%2个。</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message>
        <source>Passes extended</source>
        <translation>统一延期</translation>
    </message>
    <message>
        <source>Passes that ended from this day on too; without it those that count today</source>
        <translation>自该日起到期的也一并延期；不写则只延今天仍有效的</translation>
    </message>
    <message>
        <source>Passes that ended since</source>
        <translation>自此日起到期的</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>%1的口令：</translation>
    </message>
    <message>
        <source>Passphrase of the copy, or the recovery key from the paper</source>
        <translation>副本的口令，或纸上的恢复密钥</translation>
    </message>
    <message>
        <source>Passphrase of the copy; with a recovery key it may stay empty</source>
        <translation>副本的口令；有恢复密钥时可以不填</translation>
    </message>
    <message>
        <source>Passphrase set at</source>
        <translation>口令设置时间</translation>
    </message>
    <message>
        <source>Passphrase set by an administrator</source>
        <translation>管理员重设口令</translation>
    </message>
    <message>
        <source>Passphrase set by the recovery key</source>
        <translation>用恢复密钥重设口令</translation>
    </message>
    <message>
        <source>Passphrase set on %1.</source>
        <translation>口令设置于 %1。</translation>
    </message>
    <message>
        <source>Paste as a list…</source>
        <translation>粘贴为名单…</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>排班模式</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People  Enter</source>
        <translation>人员  Enter</translation>
    </message>
    <message>
        <source>People and the shift</source>
        <translation>人员与班次</translation>
    </message>
    <message>
        <source>People are archived with a reason, in the register. Clear the cell or take out the row.</source>
        <translation>归档须在名册中办理并写明原因。请清空此单元格，或去掉这一行。</translation>
    </message>
    <message>
        <source>People are archived with a reason: use "archive".</source>
        <translation>归档人员须说明原因：请用 archive。</translation>
    </message>
    <message>
        <source>People called up from the reserve</source>
        <translation>征召储备人员</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>参保人员</translation>
    </message>
    <message>
        <source>People do not fit the shift any more</source>
        <translation>有人不再符合班次要求</translation>
    </message>
    <message>
        <source>People enrolled in a policy</source>
        <translation>人员参保</translation>
    </message>
    <message>
        <source>People entered in the reserve</source>
        <translation>登记储备人员</translation>
    </message>
    <message>
        <source>People left over</source>
        <translation>余力人员</translation>
    </message>
    <message>
        <source>People merged</source>
        <translation>合并重复人员</translation>
    </message>
    <message>
        <source>People missing</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>需求人数</translation>
    </message>
    <message>
        <source>People needed on each shift</source>
        <translation>每个班次的需求人数</translation>
    </message>
    <message>
        <source>People needed on each shift; 1 if not said</source>
        <translation>每个班次的需求人数；不写为1</translation>
    </message>
    <message>
        <source>People on the roster</source>
        <translation>安排的人员</translation>
    </message>
    <message>
        <source>People put on the stand-by list</source>
        <translation>列入替补名单</translation>
    </message>
    <message>
        <source>People sent</source>
        <translation>支援人次</translation>
    </message>
    <message>
        <source>People signed up for a session</source>
        <translation>培训报名</translation>
    </message>
    <message>
        <source>People sought by number</source>
        <translation>按号码查找人员</translation>
    </message>
    <message>
        <source>People stepped back from the reserve</source>
        <translation>储备人员退出</translation>
    </message>
    <message>
        <source>People taken off a session</source>
        <translation>取消培训报名</translation>
    </message>
    <message>
        <source>People taken off the stand-by list</source>
        <translation>移出替补名单</translation>
    </message>
    <message>
        <source>People waiting in the reserve again</source>
        <translation>储备人员恢复待征召</translation>
    </message>
    <message>
        <source>People withdrawn from a policy</source>
        <translation>人员退保</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>未记姓名的人数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>时段%1</translation>
    </message>
    <message>
        <source>Period %1; as of %2</source>
        <translation>时段%1；截至%2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Person off</source>
        <translation>撤下人员</translation>
    </message>
    <message>
        <source>Person, post, entered by  Ctrl+F</source>
        <translation>姓名、岗位、录入人  Ctrl+F</translation>
    </message>
    <message>
        <source>Person-times</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>删除个人信息</translation>
    </message>
    <message>
        <source>Personal data past their span</source>
        <translation>个人信息保存期限届满</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>个人信息保护</translation>
    </message>
    <message>
        <source>Persons served</source>
        <translation>上岗人数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone for calls</source>
        <translation>招募令联系电话</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>联系电话表</translation>
    </message>
    <message>
        <source>Phone list in full…</source>
        <translation>完整号码电话表…</translation>
    </message>
    <message>
        <source>Phone list of the shifts with full numbers…</source>
        <translation>完整号码班次联系电话表…</translation>
    </message>
    <message>
        <source>Phone list of the shifts…</source>
        <translation>班次联系电话表…</translation>
    </message>
    <message>
        <source>Phone list of who was accepted…</source>
        <translation>已采用人员联系电话表…</translation>
    </message>
    <message>
        <source>Phone list with full numbers</source>
        <translation>完整号码联系电话表</translation>
    </message>
    <message>
        <source>Phone list…</source>
        <translation>联系电话表…</translation>
    </message>
    <message>
        <source>Phones in full</source>
        <translation>显示完整电话</translation>
    </message>
    <message>
        <source>Phones in full; noted in the history</source>
        <translation>显示完整电话，记入历史记录</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pin or release</source>
        <translation>固定或解除</translation>
    </message>
    <message>
        <source>Pinned: %1, barred: %2. Propose again to go round them.</source>
        <translation>已固定%1，已排除%2。请再次生成方案。</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Plan a session for them…</source>
        <translation>安排培训…</translation>
    </message>
    <message>
        <source>Plan the team</source>
        <translation>安排闭环队</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>保单</translation>
    </message>
    <message>
        <source>Policies archived</source>
        <translation>归档保单</translation>
    </message>
    <message>
        <source>Policies restored</source>
        <translation>恢复保单</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>保单</translation>
    </message>
    <message>
        <source>Policy %1 is archived. Bring it back first, or choose another.</source>
        <translation>保单%1已归档。请先恢复，或者选择另一张。</translation>
    </message>
    <message>
        <source>Policy %1 is entered as %2. Look which of the two is right.</source>
        <translation>保单%1登记的是%2，请核对以哪一个为准。</translation>
    </message>
    <message>
        <source>Policy %1 is in force from %2 to %3. Choose days within that, or another policy.</source>
        <translation>保单%1的保险期间是%2至%3。请选择其中的日期，或者另一张保单。</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>保单号</translation>
    </message>
    <message>
        <source>Policy saved</source>
        <translation>保存保单</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>疑似重复…</translation>
    </message>
    <message>
        <source>Possibly registered</source>
        <translation>可能已登记</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Post archived</source>
        <translation>归档岗位</translation>
    </message>
    <message>
        <source>Post cards</source>
        <translation>岗位卡</translation>
    </message>
    <message>
        <source>Post cards on A4…</source>
        <translation>岗位卡（A4）…</translation>
    </message>
    <message>
        <source>Post cards on A5…</source>
        <translation>岗位卡（A5）…</translation>
    </message>
    <message>
        <source>Post changed</source>
        <translation>修改岗位</translation>
    </message>
    <message>
        <source>Post entered</source>
        <translation>新建岗位</translation>
    </message>
    <message>
        <source>Post entered here</source>
        <translation>对应岗位</translation>
    </message>
    <message>
        <source>Post on the badges; else that of the shift or campaign</source>
        <translation>胸卡上的岗位；不写的，用班次的岗位或行动的名称</translation>
    </message>
    <message>
        <source>Post restored</source>
        <translation>恢复岗位</translation>
    </message>
    <message>
        <source>Post template</source>
        <translation>岗位模板</translation>
    </message>
    <message>
        <source>Post template saved</source>
        <translation>保存岗位模板</translation>
    </message>
    <message>
        <source>Post templates archived</source>
        <translation>归档岗位模板</translation>
    </message>
    <message>
        <source>Post templates restored</source>
        <translation>恢复岗位模板</translation>
    </message>
    <message>
        <source>Post, site, name  Ctrl+F</source>
        <translation>岗位、点位、姓名  Ctrl+F</translation>
    </message>
    <message>
        <source>Post, site, service  Ctrl+F</source>
        <translation>岗位、点位、服务类型  Ctrl+F</translation>
    </message>
    <message>
        <source>Post: id, or a name that only one has; may be repeated</source>
        <translation>岗位：编号或唯一的名称，可重复</translation>
    </message>
    <message>
        <source>PostgreSQL knows no parameter "%1". Correct what stands after the question mark of the address, for example sslmode=verify-full.</source>
        <translation>PostgreSQL没有参数“%1”。请更正地址问号之后的内容，例如 sslmode=verify-full。</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Posts and shifts</source>
        <translation>岗位与班次</translation>
    </message>
    <message>
        <source>Posts and time at a glance; people are moved by keyboard or mouse</source>
        <translation>岗位和时间一目了然，用键盘或鼠标调人</translation>
    </message>
    <message>
        <source>Posts by day</source>
        <translation>岗位排班一览表</translation>
    </message>
    <message>
        <source>Posts by day…</source>
        <translation>岗位排班一览表…</translation>
    </message>
    <message>
        <source>Posts imported</source>
        <translation>导入岗位</translation>
    </message>
    <message>
        <source>Posts of its own</source>
        <translation>本级岗位</translation>
    </message>
    <message>
        <source>Posts of the site</source>
        <translation>点位的岗位</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>保费</translation>
    </message>
    <message>
        <source>Premium (yuan)</source>
        <translation>保费（元）</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>现有人数</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Print %1 pages…</source>
        <translation>打印%1页…</translation>
    </message>
    <message>
        <source>Print a certificate anew, under its number</source>
        <translation>按原编号补发证书</translation>
    </message>
    <message>
        <source>Print anew…</source>
        <translation>补发…</translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation>打印简报</translation>
    </message>
    <message>
        <source>Print certificates anew</source>
        <translation>补发证书</translation>
    </message>
    <message>
        <source>Print letters…</source>
        <translation>打印感谢信…</translation>
    </message>
    <message>
        <source>Print matrix…</source>
        <translation>打印矩阵…</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>印数</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>打印清单…</translation>
    </message>
    <message>
        <source>Print the recovery key…</source>
        <translation>打印恢复密钥…</translation>
    </message>
    <message>
        <source>Print: pages 1–%1</source>
        <translation>打印：第1–%1页</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>保险产品</translation>
    </message>
    <message>
        <source>Proposal of dispatch accepted</source>
        <translation>采用派遣方案</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>生成方案</translation>
    </message>
    <message>
        <source>Propose who goes where</source>
        <translation>生成派遣方案</translation>
    </message>
    <message>
        <source>Propose with these</source>
        <translation>按此生成方案</translation>
    </message>
    <message>
        <source>Proposed before and no more: %1.</source>
        <translation>原来拟派、现在撤下：%1人次。</translation>
    </message>
    <message>
        <source>Proposed, invitation not sent</source>
        <translation>拟派，尚未邀请</translation>
    </message>
    <message>
        <source>Protection kit</source>
        <translation>防护用品</translation>
    </message>
    <message>
        <source>Protective suit</source>
        <translation>防护服</translation>
    </message>
    <message>
        <source>Proved: no plan is better by the weights.</source>
        <translation>已证明：按现行权重没有更好的方案。</translation>
    </message>
    <message>
        <source>Proved: no plan leaves fewer than %1 open.</source>
        <translation>已证明：任何方案至少仍缺%1人。</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Proving records</source>
        <translation>正在核验记录</translation>
    </message>
    <message>
        <source>Proving the journal</source>
        <translation>正在核验日志</translation>
    </message>
    <message>
        <source>Public part</source>
        <translation>公开部分</translation>
    </message>
    <message>
        <source>Public-service bases</source>
        <translation>公益基地</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Publicise</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Publicise approved time for some days; then it is final</source>
        <translation>公示已审核的服务时长，期满即定</translation>
    </message>
    <message>
        <source>Publicised from</source>
        <translation>公示首日</translation>
    </message>
    <message>
        <source>Publicised until</source>
        <translation>公示末日</translation>
    </message>
    <message>
        <source>Publicised: %1 records, %2 h, until %3. Print the list from the menu.</source>
        <translation>已公示%1条，%2小时，至%3。公示表在“打印”菜单中打印。</translation>
    </message>
    <message>
        <source>Publish the day</source>
        <translation>发布当日</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Published roster</source>
        <translation>已发布的安排</translation>
    </message>
    <message>
        <source>Published: issue %1, %2 shifts, %3 people.</source>
        <translation>已发布第%1版：%2 个班次，%3 人次。</translation>
    </message>
    <message>
        <source>Put a backup into the workspace's place</source>
        <translation>用备份替换当前工作区</translation>
    </message>
    <message>
        <source>Put a person on a shift</source>
        <translation>派遣一人到班次</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Put into a team</source>
        <translation>入队</translation>
    </message>
    <message>
        <source>Put on a shift</source>
        <translation>派遣到班次</translation>
    </message>
    <message>
        <source>Put on as proposed: %1, taken off: %2, left out: %3.</source>
        <translation>拟派%1人次，撤下%2人次，未采用%3人次。</translation>
    </message>
    <message>
        <source>Put on the shift</source>
        <translation>同时派到班次</translation>
    </message>
    <message>
        <source>Put on the shift: %1 people.</source>
        <translation>已派到班次：%1人。</translation>
    </message>
    <message>
        <source>Put on the shift: %1, left out: %2.</source>
        <translation>已派到班次：%1人，未派：%2人。</translation>
    </message>
    <message>
        <source>Put on the shift: %1.</source>
        <translation>已派到班次：%1。</translation>
    </message>
    <message>
        <source>Put people into a team</source>
        <translation>让人员入队</translation>
    </message>
    <message>
        <source>Put people on the stand-by list</source>
        <translation>把人员列入替补名单</translation>
    </message>
    <message>
        <source>Put records into the archive</source>
        <translation>归档记录</translation>
    </message>
    <message>
        <source>Put the shifts of one day on other days</source>
        <translation>把一天的班次复制到其他日期</translation>
    </message>
    <message>
        <source>Put them on as proposed</source>
        <translation>列为拟派</translation>
    </message>
    <message>
        <source>Put those of the register on the shift, accepted</source>
        <translation>名册中的人员同时派到该班次，记为已接受</translation>
    </message>
    <message>
        <source>Put those who fit on the shift</source>
        <translation>将符合条件的派到班次</translation>
    </message>
    <message>
        <source>Put those who fit without a warning on that shift</source>
        <translation>把符合条件且没有提醒的人员派到该班次</translation>
    </message>
    <message>
        <source>Puts the keyboard into the first criterion</source>
        <translation>光标移到第一项条件</translation>
    </message>
    <message>
        <source>Puts the people chosen, or all that were found, on a coming shift</source>
        <translation>把选中的人员，或找到的全部人员，派到即将开始的班次</translation>
    </message>
    <message>
        <source>Puts those ticked on their shifts as proposed and takes off those given up; nobody is asked yet</source>
        <translation>所勾选的人员列为拟派，撤下的人员退出班次；尚不邀请</translation>
    </message>
    <message>
        <source>Putting %1 people on their shifts…</source>
        <translation>正在将%1人次列为拟派…</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>能力资质</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Queries archived</source>
        <translation>归档常用查询</translation>
    </message>
    <message>
        <source>Queries restored</source>
        <translation>恢复常用查询</translation>
    </message>
    <message>
        <source>Query saved</source>
        <translation>保存常用查询</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Rank 1 to %1 places.</source>
        <translation>名次填1至%1。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>排名…</translation>
    </message>
    <message>
        <source>Re-training list</source>
        <translation>需重新培训名单</translation>
    </message>
    <message>
        <source>Re-training list…</source>
        <translation>需重新培训名单…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read %1: added %2, updated %3, unchanged %4, rejected %5; to look at %6.</source>
        <translation>已读取%1：新增%2，更新%3，不变%4，未导入%5；需核对%6。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation>正在读取记录</translation>
    </message>
    <message>
        <source>Reading shifts and people</source>
        <translation>正在读取班次和人员</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>读取备份</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Reading the pages</source>
        <translation>正在读取页面</translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>正在读取名册…</translation>
    </message>
    <message>
        <source>Reading who is free…</source>
        <translation>正在读取可派人员…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reads notes on health and care</source>
        <translation>可看健康与关爱备注</translation>
    </message>
    <message>
        <source>Reads notes on health and care: yes|no</source>
        <translation>可看健康与关爱备注：yes|no</translation>
    </message>
    <message>
        <source>Reads older entries</source>
        <translation>读取更早的条目</translation>
    </message>
    <message>
        <source>Reads phones and numbers</source>
        <translation>可看电话和证件号码</translation>
    </message>
    <message>
        <source>Reads phones and numbers: yes|no</source>
        <translation>可看电话和证件号码：yes|no</translation>
    </message>
    <message>
        <source>Reads phones, document numbers and addresses</source>
        <translation>可看电话、证件号码和住址</translation>
    </message>
    <message>
        <source>Ready. Open it with --workspace %1; the passphrase goes into ~/.pgpass or the window.</source>
        <translation>已就绪。请用 --workspace %1 打开；口令写入 ~/.pgpass，或在窗口中输入。</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>实名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for setting a rule aside</source>
        <translation>放行该规则的理由</translation>
    </message>
    <message>
        <source>Reason of reprinting</source>
        <translation>补发原因</translation>
    </message>
    <message>
        <source>Reason of retiring</source>
        <translation>停用原因</translation>
    </message>
    <message>
        <source>Reason of voiding</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>匹配情况</translation>
    </message>
    <message>
        <source>Reasons that were typed for %1 changes stay in the history as they are.</source>
        <translation>%1次变更中填写的原因仍保留在历史记录中。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Recent hours</source>
        <translation>近期小时</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record of a minor opened</source>
        <translation>查看未成年人信息</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records certified</source>
        <translation>证明所列记录</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Records that become what they were: %1.</source>
        <translation>将改回原值的记录：%1条。</translation>
    </message>
    <message>
        <source>Records that come back: %1.</source>
        <translation>将恢复的记录：%1条。</translation>
    </message>
    <message>
        <source>Records that go again: %1.</source>
        <translation>将删除的记录：%1条。</translation>
    </message>
    <message>
        <source>Records that stay because the ledger refers to them: %1.</source>
        <translation>因台账引用而保留的记录：%1条。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key of %1</source>
        <translation>%1恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation>恢复密钥：</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>恢复密钥…</translation>
    </message>
    <message>
        <source>RedVest</source>
        <translation>RedVest</translation>
    </message>
    <message>
        <source>RedVest 红马甲 %1: the volunteer desk of a district civilization office. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>RedVest 红马甲 %1：区文明办志愿服务工作台。自由软件，按GNU通用公共许可证第3版或更高版本发布。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Refused by the insurer</source>
        <translation>不予赔付</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Register a volunteer</source>
        <translation>登记志愿者</translation>
    </message>
    <message>
        <source>Register of certificates of service</source>
        <translation>服务记录证明登记簿</translation>
    </message>
    <message>
        <source>Register of certificates of service…</source>
        <translation>服务记录证明登记簿…</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Registered people who are needed no more: %1</source>
        <translation>不再需要到岗的在册人员：%1人</translation>
    </message>
    <message>
        <source>Registered people who take another seat: %1</source>
        <translation>换到别处的在册人员：%1人</translation>
    </message>
    <message>
        <source>Registered: %1.</source>
        <translation>已登记：%1。</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记编号</translation>
    </message>
    <message>
        <source>Registration undone</source>
        <translation>撤销登记</translation>
    </message>
    <message>
        <source>Reinforcement</source>
        <translation>支援调度</translation>
    </message>
    <message>
        <source>Reinforcement between divisions</source>
        <translation>单位之间支援调度</translation>
    </message>
    <message>
        <source>Reinforcement is reckoned for at most %1 days. Give a shorter period.</source>
        <translation>支援调度最多计算%1天。请选较短的时段。</translation>
    </message>
    <message>
        <source>Reinforcement…</source>
        <translation>支援调度…</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>核验未通过</translation>
    </message>
    <message>
        <source>Rejected %1 records.</source>
        <translation>已退回 %1 条记录。</translation>
    </message>
    <message>
        <source>Rejected: %1 records.</source>
        <translation>已退回 %1 条。</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Remember that two records are two people</source>
        <translation>记住两份档案是两个人</translation>
    </message>
    <message>
        <source>Remembered: these are two people.</source>
        <translation>已记住：确认为两人。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove  Ctrl+Enter</source>
        <translation>删除  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Remove and close</source>
        <translation>删除并关闭</translation>
    </message>
    <message>
        <source>Remove records made by mistake</source>
        <translation>删除误录的记录</translation>
    </message>
    <message>
        <source>Remove these backups</source>
        <translation>删除这些备份</translation>
    </message>
    <message>
        <source>Remove those that are not kept any longer</source>
        <translation>删除不再保留的备份</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>已删除：</translation>
    </message>
    <message>
        <source>Removed: %1, brought back: %2, changed back: %3, ledger lines taken back: %4, kept: %5.</source>
        <translation>删除%1条，恢复%2条，改回%3条，冲销出入库记录%4条，保留%5条。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Removing the backups</source>
        <translation>正在删除备份</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Replace certificates</source>
        <translation>替换证明</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace workbooks that are there already</source>
        <translation>替换已有的同名工作簿</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报案</translation>
    </message>
    <message>
        <source>Reported and computed</source>
        <translation>上报与核算</translation>
    </message>
    <message>
        <source>Reported and computed gap</source>
        <translation>上报缺口与核算缺口</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>上报时间</translation>
    </message>
    <message>
        <source>Reported gap</source>
        <translation>上报缺口</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>上报单位</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>上报条数</translation>
    </message>
    <message>
        <source>Reprinted at</source>
        <translation>补发时间</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Required from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>人员要求</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>岗位要求</translation>
    </message>
    <message>
        <source>Rescue a damaged workspace into a new file</source>
        <translation>将损坏的工作区抢救到新文件</translation>
    </message>
    <message>
        <source>Rescue into a new file…</source>
        <translation>抢救到新文件…</translation>
    </message>
    <message>
        <source>Rescued %1 records into %2.</source>
        <translation>已抢救%1条记录，存入%2。</translation>
    </message>
    <message>
        <source>Rescued from a damaged file</source>
        <translation>自损坏文件抢救恢复</translation>
    </message>
    <message>
        <source>Rescuing</source>
        <translation>正在抢救</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>储备</translation>
    </message>
    <message>
        <source>Reserve entry</source>
        <translation>储备报名</translation>
    </message>
    <message>
        <source>Reserve entry changed</source>
        <translation>修改储备报名</translation>
    </message>
    <message>
        <source>Reserve figures</source>
        <translation>储备统计</translation>
    </message>
    <message>
        <source>Reserve imported</source>
        <translation>导入储备名单</translation>
    </message>
    <message>
        <source>Reserve: %1</source>
        <translation>储备：%1</translation>
    </message>
    <message>
        <source>Rest before</source>
        <translation>距上一班</translation>
    </message>
    <message>
        <source>Rest between two shifts, at least</source>
        <translation>两个班次之间至少休息</translation>
    </message>
    <message>
        <source>Rest of the week</source>
        <translation>本周余下时间</translation>
    </message>
    <message>
        <source>Rest of today</source>
        <translation>今天余下时间</translation>
    </message>
    <message>
        <source>Rested, on no other shift</source>
        <translation>已休息且没有其他班次</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore or rescue…</source>
        <translation>恢复或抢救…</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore the newest and the oldest elsewhere and compare</source>
        <translation>在别处恢复最新和最旧的备份并比较</translation>
    </message>
    <message>
        <source>Restored %1 to the state of %2.</source>
        <translation>已把 %1 恢复到 %2 的状态。</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>已恢复：%1。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restoring it takes away %1 entries written since: %2. The present state is kept as a backup first. The latest:</source>
        <translation>恢复它会去掉此后的 %1 条记录：%2。当前状态会先存为备份。其中最近的：</translation>
    </message>
    <message>
        <source>Restoring it would take away %1 entries:</source>
        <translation>恢复它会去掉 %1 条记录：</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result entered</source>
        <translation>已录结果</translation>
    </message>
    <message>
        <source>Results  Enter</source>
        <translation>录入结果  Enter</translation>
    </message>
    <message>
        <source>Results of real-name checks imported</source>
        <translation>导入实名核验结果</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>培训结果：%1</translation>
    </message>
    <message>
        <source>Retention span</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Retention span set</source>
        <translation>设定保存期限</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Retire the key in use, which may have been copied, and make a new one</source>
        <translation>停用可能已被复制的现用密钥，另生成一个</translation>
    </message>
    <message>
        <source>Retire the key of certificates</source>
        <translation>停用证书密钥</translation>
    </message>
    <message>
        <source>Retire the key…</source>
        <translation>停用密钥…</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>停用时间</translation>
    </message>
    <message>
        <source>Retired: %1</source>
        <translation>已停用：%1</translation>
    </message>
    <message>
        <source>Retired: %1. Give the new key file to whoever checks certificates.</source>
        <translation>已停用：%1。请把新的公钥文件交给核验证书的单位。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Reversal: %1</source>
        <translation>冲销：%1</translation>
    </message>
    <message>
        <source>Revoke  Ctrl+Enter</source>
        <translation>收回  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Revoke and close</source>
        <translation>收回并关闭</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risk class of posts</source>
        <translation>岗位风险等级</translation>
    </message>
    <message>
        <source>Risk notice</source>
        <translation>风险告知</translation>
    </message>
    <message>
        <source>Risk notice; not said: the office's words</source>
        <translation>风险告知；不写则用本单位的文字</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>队内职务</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Roster by day…</source>
        <translation>每日排班总表…</translation>
    </message>
    <message>
        <source>Roster by person…</source>
        <translation>个人排班表…</translation>
    </message>
    <message>
        <source>Roster by site…</source>
        <translation>点位排班表…</translation>
    </message>
    <message>
        <source>Roster of a day published</source>
        <translation>发布当日安排</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row %1 has a formula of which this file holds no value. Write what it is to say; {人数} is the number of people.</source>
        <translation>第%1行有公式，但文件里没有它的值。请写明要显示的内容；人数写{人数}。</translation>
    </message>
    <message>
        <source>Row %1 says something else of the same record (%2). Keep one of the two rows.</source>
        <translation>第%1行对同一条记录填写的内容与本行不同（%2），请只保留其中一行。</translation>
    </message>
    <message>
        <source>Row %1, %2 "%3": %4</source>
        <translation>第%1行，%2“%3”：%4</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第%1行，%2：%3</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows %1 and %2 both ask for what the lines of the list say. Keep one such row, under the titles: it is written once for each line.</source>
        <translation>第%1行和第%2行都要填名单各行的内容。请只在标题下面保留一行：名单有几行就写几遍。</translation>
    </message>
    <message>
        <source>Rows that change a published roster are refused.</source>
        <translation>变更已发布安排的行被退回。</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Rubric of the second article</source>
        <translation>第二篇栏目</translation>
    </message>
    <message>
        <source>Rule on courses</source>
        <translation>课程要求规则</translation>
    </message>
    <message>
        <source>Rule on courses saved</source>
        <translation>保存课程要求规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules of the desk</source>
        <translation>本单位规则</translation>
    </message>
    <message>
        <source>Rules of the desk changed</source>
        <translation>修改本单位规则</translation>
    </message>
    <message>
        <source>Rules of the desk saved.</source>
        <translation>已保存本单位规则。</translation>
    </message>
    <message>
        <source>Rules of the program</source>
        <translation>程序的规则</translation>
    </message>
    <message>
        <source>Rules on courses</source>
        <translation>课程要求规则</translation>
    </message>
    <message>
        <source>Rules on courses archived</source>
        <translation>归档课程要求规则</translation>
    </message>
    <message>
        <source>Rules on courses restored</source>
        <translation>恢复课程要求规则</translation>
    </message>
    <message>
        <source>Rules speak against it: give a reason, which is kept with every seat.</source>
        <translation>有不符合规定之处：请写明理由，理由随派遣留存。</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>安全库存</translation>
    </message>
    <message>
        <source>Same community</source>
        <translation>同一社区</translation>
    </message>
    <message>
        <source>Same district</source>
        <translation>同一区</translation>
    </message>
    <message>
        <source>Same street</source>
        <translation>同一街镇</translation>
    </message>
    <message>
        <source>Sample: briefings</source>
        <translation>示例：简报</translation>
    </message>
    <message>
        <source>Sample: courses</source>
        <translation>示例：课程</translation>
    </message>
    <message>
        <source>Sample: gap reports</source>
        <translation>示例：缺口上报</translation>
    </message>
    <message>
        <source>Sample: honours</source>
        <translation>示例：表彰关爱</translation>
    </message>
    <message>
        <source>Sample: insurance</source>
        <translation>示例：保险</translation>
    </message>
    <message>
        <source>Sample: its clock began at %1</source>
        <translation>示例：时钟从%1开始</translation>
    </message>
    <message>
        <source>Sample: organisations</source>
        <translation>示例：组织</translation>
    </message>
    <message>
        <source>Sample: people</source>
        <translation>示例：人员</translation>
    </message>
    <message>
        <source>Sample: posts</source>
        <translation>示例：岗位</translation>
    </message>
    <message>
        <source>Sample: reserve</source>
        <translation>示例：储备</translation>
    </message>
    <message>
        <source>Sample: shifts and assignments</source>
        <translation>示例：班次与派遣</translation>
    </message>
    <message>
        <source>Sample: supplies</source>
        <translation>示例：物资</translation>
    </message>
    <message>
        <source>Sample: teams</source>
        <translation>示例：志愿服务队</translation>
    </message>
    <message>
        <source>Sample: training records</source>
        <translation>示例：培训记录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a blank form</source>
        <translation>保存空白表</translation>
    </message>
    <message>
        <source>Save a blank form…</source>
        <translation>保存空白表…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>存出模板</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>存出模板…</translation>
    </message>
    <message>
        <source>Save all  Ctrl+Enter</source>
        <translation>全部保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Save and close  Ctrl+Enter</source>
        <translation>保存并关闭  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save and next  Ctrl+Enter</source>
        <translation>保存并下一条  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>另存为图片</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save hours for a platform</source>
        <translation>保存平台时长报送</translation>
    </message>
    <message>
        <source>Save it as a query of this name</source>
        <translation>以该名称保存为常用查询</translation>
    </message>
    <message>
        <source>Save series</source>
        <translation>保存系列</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>保存招募令</translation>
    </message>
    <message>
        <source>Save the call…</source>
        <translation>保存招募令…</translation>
    </message>
    <message>
        <source>Save the counting</source>
        <translation>保存计入办法</translation>
    </message>
    <message>
        <source>Save the key file</source>
        <translation>保存公钥文件</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>保存限度</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>保存名称</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>保存未导入的行…</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Save the star levels</source>
        <translation>保存星级小时</translation>
    </message>
    <message>
        <source>Save the weights</source>
        <translation>保存派遣权重</translation>
    </message>
    <message>
        <source>Save the words of calls</source>
        <translation>保存招募令文字</translation>
    </message>
    <message>
        <source>Save what was typed on this sheet first (Ctrl+Enter).</source>
        <translation>请先保存这张表录入的内容（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1已保存</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>常用查询</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>常用查询</translation>
    </message>
    <message>
        <source>Saved query: choose one or type a name</source>
        <translation>常用查询：选择一个或输入名称</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Saved: %1, %2 records of %3 people, %4 h counted.</source>
        <translation>已保存：%1，%3人%2条记录，计入%4小时。</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>Saved: %1. Correct the rows there and import that file.</source>
        <translation>已保存：%1。请在该文件中更正后再导入。</translation>
    </message>
    <message>
        <source>Saved: %1. Give it to whoever checks certificates.</source>
        <translation>已保存：%1。请交给需要核验证书的单位。</translation>
    </message>
    <message>
        <source>Saved: %1. Put the platform's titles there; the names in braces say what stands under them.</source>
        <translation>已保存：%1。请把标题改成平台的栏目；大括号里的名称表示下面填什么。</translation>
    </message>
    <message>
        <source>Say by when the workbooks are to be back.</source>
        <translation>请写明交回截止时间。</translation>
    </message>
    <message>
        <source>Say by which telephone people answer to the call.</source>
        <translation>请填写报名联系电话。</translation>
    </message>
    <message>
        <source>Say first what is to be the same for all of them.</source>
        <translation>请先填写要统一修改的内容。</translation>
    </message>
    <message>
        <source>Say for how many days the team stays at each post.</source>
        <translation>请写明在每个岗位驻守几天。</translation>
    </message>
    <message>
        <source>Say for whom and why the copy is made; it is kept.</source>
        <translation>请填写向谁提供、为什么，将一并记录。</translation>
    </message>
    <message>
        <source>Say from when to when.</source>
        <translation>请填写起止时间。</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>请写明从哪一天起。</translation>
    </message>
    <message>
        <source>Say from which day the person is covered.</source>
        <translation>请填写参保的生效日期。</translation>
    </message>
    <message>
        <source>Say from which day the policy is in force.</source>
        <translation>请填写保单的生效日期。</translation>
    </message>
    <message>
        <source>Say from which day the week is copied and to which days.</source>
        <translation>请写明从哪一天起复制一周，复制到哪些日期。</translation>
    </message>
    <message>
        <source>Say from which day to which one the pattern goes.</source>
        <translation>请填写起止日期。</translation>
    </message>
    <message>
        <source>Say from which day to which the roster is, or choose shifts.</source>
        <translation>请写明排班表的起止日期，或选择班次。</translation>
    </message>
    <message>
        <source>Say in one way whose papers: people, a team, a shift, a campaign or a division.</source>
        <translation>请用一种方式说明给谁打印：人员、志愿服务队、班次、行动或行政区划。</translation>
    </message>
    <message>
        <source>Say in which street or community the site is.</source>
        <translation>请填写点位所在的街镇或居村/社区。</translation>
    </message>
    <message>
        <source>Say into which folder the workbooks go.</source>
        <translation>请选择存放工作簿的文件夹。</translation>
    </message>
    <message>
        <source>Say of which day the letters are.</source>
        <translation>请输入感谢信日期。</translation>
    </message>
    <message>
        <source>Say of which day the story is told.</source>
        <translation>请输入事迹日期。</translation>
    </message>
    <message>
        <source>Say of which series: 系列=NAME or its id.</source>
        <translation>请写明属于哪个系列：系列=名称或编号。</translation>
    </message>
    <message>
        <source>Say of which session: --session NAME or its id.</source>
        <translation>请写明是哪个批次：--session 名称或编号。</translation>
    </message>
    <message>
        <source>Say of which session: 批次=NAME or its id.</source>
        <translation>请写明属于哪个批次：批次=名称或编号。</translation>
    </message>
    <message>
        <source>Say of whom the story is: a person, or a team.</source>
        <translation>请写明是谁的事迹：人员或志愿服务队。</translation>
    </message>
    <message>
        <source>Say on what decision this is done; it is kept.</source>
        <translation>请填写处理决定，将一并记录。</translation>
    </message>
    <message>
        <source>Say on which day consent was withdrawn.</source>
        <translation>请填写撤回同意的日期。</translation>
    </message>
    <message>
        <source>Say on which day it happened.</source>
        <translation>请填写出险日期。</translation>
    </message>
    <message>
        <source>Say on which day it was done.</source>
        <translation>请输入关爱日期。</translation>
    </message>
    <message>
        <source>Say on which day it was given.</source>
        <translation>请输入颁发日期。</translation>
    </message>
    <message>
        <source>Say on which day it was granted.</source>
        <translation>请输入评定日期。</translation>
    </message>
    <message>
        <source>Say on which day the shift starts.</source>
        <translation>请填写班次开始日期。</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>请写明日期。</translation>
    </message>
    <message>
        <source>Say on which day: 日期=2022-03-20.</source>
        <translation>请写明日期：日期=2022-03-20。</translation>
    </message>
    <message>
        <source>Say onto which shift: --on SHIFT.</source>
        <translation>请写明派到哪个班次：--on 班次。</translation>
    </message>
    <message>
        <source>Say until which day the policy is in force.</source>
        <translation>请填写保单的终止日期。</translation>
    </message>
    <message>
        <source>Say until which day they are covered.</source>
        <translation>请填写最后一个有效日期。</translation>
    </message>
    <message>
        <source>Say what shows it; it is kept.</source>
        <translation>请写明依据，依据会保存。</translation>
    </message>
    <message>
        <source>Say what shows that it is one person; it is kept.</source>
        <translation>请写明确认为同一人的依据，依据会保存。</translation>
    </message>
    <message>
        <source>Say what the numbers of the calls run in, for example %1.</source>
        <translation>请写明招募令的名称，编号在其中连续，例如%1。</translation>
    </message>
    <message>
        <source>Say when the shift ends.</source>
        <translation>请填写班次结束时间。</translation>
    </message>
    <message>
        <source>Say when the shift starts.</source>
        <translation>请填写班次开始时间。</translation>
    </message>
    <message>
        <source>Say when the shifts of a day are, for example 3x8.</source>
        <translation>请填写一天中各班次的时间，例如 3x8。</translation>
    </message>
    <message>
        <source>Say where the person lives: type the street and the community, or their initials.</source>
        <translation>请填写居住地：输入街镇和居村/社区名称或其首字母。</translation>
    </message>
    <message>
        <source>Say where the phone list goes: --out OUT.</source>
        <translation>请写明联系电话表存到哪里：--out 文件。</translation>
    </message>
    <message>
        <source>Say where the phone list goes: --phone-list OUT.</source>
        <translation>请写明联系电话表写到哪个文件：--phone-list 文件。</translation>
    </message>
    <message>
        <source>Say where the post is: a site, for example 上海站南广场.</source>
        <translation>请填写岗位所在的点位，例如上海站南广场。</translation>
    </message>
    <message>
        <source>Say which assignment and what was answered, or --overdue.</source>
        <translation>请写明派遣和答复，或者写 --overdue。</translation>
    </message>
    <message>
        <source>Say which course.</source>
        <translation>请写明哪一门课程。</translation>
    </message>
    <message>
        <source>Say which day.</source>
        <translation>请写明日期。</translation>
    </message>
    <message>
        <source>Say which file to make: --workspace FILE.</source>
        <translation>请指明要新建的文件：--workspace FILE。</translation>
    </message>
    <message>
        <source>Say which law or which decision of the office sets this span.</source>
        <translation>请填写设定这一期限的法律依据或者本单位决定。</translation>
    </message>
    <message>
        <source>Say which list the word belongs to: 词表=%1.</source>
        <translation>请写明词语属于哪个清单：词表=%1。</translation>
    </message>
    <message>
        <source>Say which office this workspace belongs to.</source>
        <translation>请指明本工作区所属单位。</translation>
    </message>
    <message>
        <source>Say which posts: their ids or names, or a division or category with all of its posts.</source>
        <translation>请写明岗位：编号或名称，或者用区划、类别选出全部岗位。</translation>
    </message>
    <message>
        <source>Say who answered, or how many people.</source>
        <translation>请写明谁答复了，或者有多少人。</translation>
    </message>
    <message>
        <source>Say who goes: a team (--team), or people (--person).</source>
        <translation>请写明由谁驻守：志愿服务队（--team），或者人员（--person）。</translation>
    </message>
    <message>
        <source>Say who is covered; several are separated by 、.</source>
        <translation>请填写参保人；多人用、隔开。</translation>
    </message>
    <message>
        <source>Say who is honoured; several are separated by 、.</source>
        <translation>请写明获得荣誉的人员，多人用“、”分隔。</translation>
    </message>
    <message>
        <source>Say who signed up.</source>
        <translation>请写明报名人员。</translation>
    </message>
    <message>
        <source>Say who stands by.</source>
        <translation>请写明替补人员。</translation>
    </message>
    <message>
        <source>Say who stands in this line: a person of the register. Who is not registered is registered first.</source>
        <translation>请选定这一行是谁：须是已登记的人。没有登记的请先登记。</translation>
    </message>
    <message>
        <source>Say who takes it.</source>
        <translation>请填写领用人。</translation>
    </message>
    <message>
        <source>Say whom to invite: --day, --scope, --shift, --post or --person.</source>
        <translation>请写明邀请谁：--day、--scope、--shift、--post 或 --person。</translation>
    </message>
    <message>
        <source>Say whose account this is.</source>
        <translation>请填写账户属于谁。</translation>
    </message>
    <message>
        <source>Say whose certificates: --person (may be repeated), --team, --shift, or --scope for all who live there.</source>
        <translation>请写明给谁出具：--person（可写多次）、--team、--shift，或用 --scope 表示居住在该区划的全部人员。</translation>
    </message>
    <message>
        <source>Say whose certificates: --record ID (may be repeated), --session NAME or --course NAME.</source>
        <translation>请写明为谁出具证书：--record 编号（可重复）、--session 批次或 --course 课程。</translation>
    </message>
    <message>
        <source>Say whose result it is.</source>
        <translation>请写明是谁的培训结果。</translation>
    </message>
    <message>
        <source>Say why accounts are given up. It stays in the history.</source>
        <translation>请说明不再设账户的原因。原因将保留在历史记录中。</translation>
    </message>
    <message>
        <source>Say why it is corrected, and by what evidence.</source>
        <translation>请写明更正的原因和依据。</translation>
    </message>
    <message>
        <source>Say why it is withdrawn; it is kept.</source>
        <translation>请写明撤回原因，原因会保留。</translation>
    </message>
    <message>
        <source>Say why it is written off.</source>
        <translation>请填写报废原因。</translation>
    </message>
    <message>
        <source>Say why the data are erased: at the person's request, consent withdrawn, span over.</source>
        <translation>请填写删除原因：本人申请、撤回同意、保存期限届满等。</translation>
    </message>
    <message>
        <source>Say why the decision is taken back.</source>
        <translation>请说明撤回审核的原因。</translation>
    </message>
    <message>
        <source>Say why the keys are renewed. It stays in the history.</source>
        <translation>请写明更换密钥的原因，原因将保留在历史记录中。</translation>
    </message>
    <message>
        <source>Say why the line is taken back.</source>
        <translation>请填写冲销原因。</translation>
    </message>
    <message>
        <source>Say why the list needs full numbers.</source>
        <translation>请说明为什么需要完整号码。</translation>
    </message>
    <message>
        <source>Say why the person falls out.</source>
        <translation>请写明不能到岗的原因。</translation>
    </message>
    <message>
        <source>Say why the real name was not confirmed: name and number do not match, the home is being moved.</source>
        <translation>请写明核验未通过的原因，如姓名与号码不符、户口迁移中。</translation>
    </message>
    <message>
        <source>Say why the star level counts again; it is kept.</source>
        <translation>请写明恢复星级的原因，原因会保存。</translation>
    </message>
    <message>
        <source>Say why the star level is taken back; it is kept.</source>
        <translation>请写明收回星级的原因，原因会保存。</translation>
    </message>
    <message>
        <source>Say why they step back; it is kept with the entry.</source>
        <translation>请写明退出原因，将随报名保存。</translation>
    </message>
    <message>
        <source>Say why whole numbers leave the desk; it is kept.</source>
        <translation>请写明为什么带出完整号码，理由会留存。</translation>
    </message>
    <message>
        <source>Say why, so that who entered it can mend it.</source>
        <translation>请说明原因，以便录入人更正。</translation>
    </message>
    <message>
        <source>Say why, then press Enter. Esc leaves everything as it is.</source>
        <translation>请先写明原因再按 Enter；按 Esc 则不作改动。</translation>
    </message>
    <message>
        <source>Say why. It stays in the history.</source>
        <translation>请说明原因。原因将保留在历史记录中。</translation>
    </message>
    <message>
        <source>Say why; it is kept in the register.</source>
        <translation>请写明原因，原因记入登记簿。</translation>
    </message>
    <message>
        <source>Say why; it is kept with every record.</source>
        <translation>请写明原因，原因会写入每条记录。</translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>写明原因…</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Sealed team</source>
        <translation>闭环队</translation>
    </message>
    <message>
        <source>Sealed team planned</source>
        <translation>安排闭环队</translation>
    </message>
    <message>
        <source>Sealed team…</source>
        <translation>闭环队…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>查找  Ctrl+F</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>查找候选人员</translation>
    </message>
    <message>
        <source>Search for so long at most; usual are 10</source>
        <translation>计算至多多少秒，通常10秒</translation>
    </message>
    <message>
        <source>Search the board</source>
        <translation>在看板中查找</translation>
    </message>
    <message>
        <source>Search the settings  Ctrl+F</source>
        <translation>查找设置  Ctrl+F</translation>
    </message>
    <message>
        <source>Searched for a number</source>
        <translation>按号码查找</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>查找：%1</translation>
    </message>
    <message>
        <source>Seat after</source>
        <translation>假设后的班次</translation>
    </message>
    <message>
        <source>Seat before</source>
        <translation>原来的班次</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Seats it closes</source>
        <translation>可补缺口</translation>
    </message>
    <message>
        <source>Seats open</source>
        <translation>仍缺</translation>
    </message>
    <message>
        <source>Seats that stay open</source>
        <translation>仍缺的岗位名额</translation>
    </message>
    <message>
        <source>Seats that stay open: %1 instead of %2</source>
        <translation>仍缺人次：%1，原来%2</translation>
    </message>
    <message>
        <source>Seats that the %1 more people take: %2</source>
        <translation>增加的%1人到岗人次：%2</translation>
    </message>
    <message>
        <source>Seats, or reasons</source>
        <translation>席位或原因</translation>
    </message>
    <message>
        <source>Seats: %1 · next 24 h</source>
        <translation>未来24小时缺%1人次</translation>
    </message>
    <message>
        <source>Seats: %1 · this period</source>
        <translation>本时段缺%1人次</translation>
    </message>
    <message>
        <source>Second article</source>
        <translation>第二篇文章</translation>
    </message>
    <message>
        <source>Secret part</source>
        <translation>私密部分</translation>
    </message>
    <message>
        <source>Send served time back</source>
        <translation>退回服务时长</translation>
    </message>
    <message>
        <source>Send the same people to several posts, one after the other, for days</source>
        <translation>安排同一批人依次在几个岗位连续驻守若干天</translation>
    </message>
    <message>
        <source>Sends the time back, with the reason (Del)</source>
        <translation>连同原因退回（Del）</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>抄送单位</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Separate consent</source>
        <translation>单独同意日期</translation>
    </message>
    <message>
        <source>Separate consent on</source>
        <translation>单独同意日期</translation>
    </message>
    <message>
        <source>Separated by ；. People who give one of these count for this organisation. A name that is changed above comes here by itself.</source>
        <translation>用“；”隔开。填写其中任一名称的人员都计入本组织。上面改名后，原名自动列入这里。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Series of calls</source>
        <translation>招募令名称</translation>
    </message>
    <message>
        <source>Series that numbers run in; not said: the office's</source>
        <translation>编号所属的名称；不写则用本单位的</translation>
    </message>
    <message>
        <source>Series, where several have the number</source>
        <translation>名称，几种招募令编号相同时写明</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>服务时段</translation>
    </message>
    <message>
        <source>Served in one day, at most</source>
        <translation>一天至多服务</translation>
    </message>
    <message>
        <source>Served in seven days, at most</source>
        <translation>七天至多服务</translation>
    </message>
    <message>
        <source>Served time is approved by another than who entered it</source>
        <translation>服务时长须由录入人以外的人审核</translation>
    </message>
    <message>
        <source>Served time is approved by another than who entered it: %1. The desk locks itself after %2 minutes.</source>
        <translation>服务时长须由录入人以外的人审核：%1。无人操作 %2 分钟后自动锁定。</translation>
    </message>
    <message>
        <source>Served time is publicised for %1 to %2 days.</source>
        <translation>公示天数为%1至%2天，请更正。</translation>
    </message>
    <message>
        <source>Served time is publicised from today on, or from a later day.</source>
        <translation>公示首日不得早于今日，请改为今日或以后的日期。</translation>
    </message>
    <message>
        <source>Served time, by default what waits for approval</source>
        <translation>服务时长，默认列出待审核的</translation>
    </message>
    <message>
        <source>Served time: list, approve, reject</source>
        <translation>服务时长：列出、审核通过、退回</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Service hours imported</source>
        <translation>导入服务时长</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>培训批次</translation>
    </message>
    <message>
        <source>Session, course, place, trainer  Ctrl+F</source>
        <translation>批次、课程、地点、授课人  Ctrl+F</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>培训批次</translation>
    </message>
    <message>
        <source>Sessions of this course are still to come. Archive them first.</source>
        <translation>该课程还有未举办的批次，请先将其归档。</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>重设口令</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>例外理由</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设定依据</translation>
    </message>
    <message>
        <source>Set the new passphrase and sign in</source>
        <translation>设置新口令并登录</translation>
    </message>
    <message>
        <source>Set up accounts</source>
        <translation>设置账户</translation>
    </message>
    <message>
        <source>Set up accounts…</source>
        <translation>设置账户…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Seven days from today; then the time is final</source>
        <translation>自今日起公示七天，期满即定</translation>
    </message>
    <message>
        <source>Seven days have no less than one of them: write at least %1 hours, or less for a day.</source>
        <translation>七天的限度不能少于一天的：请至少填%1小时，或者减少一天的限度。</translation>
    </message>
    <message>
        <source>Several are separated by commas; over midnight: 20:00-08:00</source>
        <translation>几段用逗号隔开；跨零点写作 20:00-08:00</translation>
    </message>
    <message>
        <source>Several divisions are called "%1". Type the code of one of them, like %2.</source>
        <translation>有几个区划都叫“%1”。请填写其中一个的代码，如 %2。</translation>
    </message>
    <message>
        <source>Several numbers of this column end in 000, as they do after a spreadsheet rounded them. Compare them with the documents.</source>
        <translation>本列有多个号码以000结尾，疑为电子表格舍入所致，请与证件核对。</translation>
    </message>
    <message>
        <source>Several sites are called "%1". Give the id of one of them, like %2.</source>
        <translation>有几个点位都叫“%1”。请填写其中一个的编号，如 %2。</translation>
    </message>
    <message>
        <source>Several volunteers have this number. Merge them first.</source>
        <translation>有多名志愿者使用该号码，请先合并。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Shared workspace</source>
        <translation>共享工作区</translation>
    </message>
    <message>
        <source>Shared workspace…</source>
        <translation>共享工作区…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheet of the day</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Sheet of the day…</source>
        <translation>日报…</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Shift added</source>
        <translation>新增班次</translation>
    </message>
    <message>
        <source>Shift begins</source>
        <translation>班次开始</translation>
    </message>
    <message>
        <source>Shift called off</source>
        <translation>取消班次</translation>
    </message>
    <message>
        <source>Shift called on again</source>
        <translation>恢复班次</translation>
    </message>
    <message>
        <source>Shift changed</source>
        <translation>修改班次</translation>
    </message>
    <message>
        <source>Shift entered</source>
        <translation>新建班次</translation>
    </message>
    <message>
        <source>Shift gone</source>
        <translation>取消班次</translation>
    </message>
    <message>
        <source>Shift of %1: %2</source>
        <translation>%1的班次：%2</translation>
    </message>
    <message>
        <source>Shift of a published roster</source>
        <translation>已发布安排中的班次</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Shifts ahead</source>
        <translation>后续班次</translation>
    </message>
    <message>
        <source>Shifts by a pattern</source>
        <translation>按模式排班</translation>
    </message>
    <message>
        <source>Shifts by a pattern…</source>
        <translation>按模式排班…</translation>
    </message>
    <message>
        <source>Shifts called off stay in the list</source>
        <translation>列表中保留已取消的班次</translation>
    </message>
    <message>
        <source>Shifts copied</source>
        <translation>复制班次</translation>
    </message>
    <message>
        <source>Shifts from</source>
        <translation>班次时段从</translation>
    </message>
    <message>
        <source>Shifts from – to</source>
        <translation>班次起止</translation>
    </message>
    <message>
        <source>Shifts imported</source>
        <translation>导入班次</translation>
    </message>
    <message>
        <source>Shifts made by a pattern</source>
        <translation>按模式排班</translation>
    </message>
    <message>
        <source>Shifts of</source>
        <translation>班次范围</translation>
    </message>
    <message>
        <source>Shifts of seven days; Enter opens one</source>
        <translation>七天的班次，Enter 打开</translation>
    </message>
    <message>
        <source>Shifts of the site</source>
        <translation>点位的班次</translation>
    </message>
    <message>
        <source>Shifts of the week</source>
        <translation>本周班次</translation>
    </message>
    <message>
        <source>Shifts today</source>
        <translation>今日班次</translation>
    </message>
    <message>
        <source>Shifts: %1</source>
        <translation>%1个班次</translation>
    </message>
    <message>
        <source>Short %1 of %2 in %3 shifts</source>
        <translation>%3个班次，需求 %2，缺 %1</translation>
    </message>
    <message>
        <source>Short shifts ahead</source>
        <translation>后续缺人班次</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>查看列表</translation>
    </message>
    <message>
        <source>Show a person's full numbers; that you looked is recorded</source>
        <translation>显示一个人的完整号码；查看会留下记录</translation>
    </message>
    <message>
        <source>Show and write it, but give it no number and keep nothing</source>
        <translation>只显示和写出，不占编号，不登记</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Show numbers  Ctrl+R</source>
        <translation>显示完整号码  Ctrl+R</translation>
    </message>
    <message>
        <source>Show the shift</source>
        <translation>显示班次</translation>
    </message>
    <message>
        <source>Show what happened  Ctrl+R</source>
        <translation>显示出险经过  Ctrl+R</translation>
    </message>
    <message>
        <source>Show what waits for a person</source>
        <translation>显示待办提醒</translation>
    </message>
    <message>
        <source>Shown this once. Print it or write it down, put the paper into the safe in the place of the old one, and type two groups from the paper.</source>
        <translation>只显示这一次。请打印或抄写，把纸放进保险柜替换旧的那张，再照着纸输入其中两组。</translation>
    </message>
    <message>
        <source>Shown this once. Print it or write it down, put the paper into the safe, and type two groups from the paper.</source>
        <translation>只显示这一次。请打印或抄写，把纸存入保险柜，并照纸输入其中两组。</translation>
    </message>
    <message>
        <source>Shows the call to be printed again</source>
        <translation>显示招募令，供重新打印</translation>
    </message>
    <message>
        <source>Shows the numbers for 30 seconds. Who looked is recorded.</source>
        <translation>显示完整号码30秒，查看情况将记录。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in and out: %1</source>
        <translation>签到签退：%1</translation>
    </message>
    <message>
        <source>Sign in and out…</source>
        <translation>签到签退…</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Sign in — RedVest</source>
        <translation>登录 — RedVest</translation>
    </message>
    <message>
        <source>Sign people up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Sign somebody in who came to a shift</source>
        <translation>为到岗人员签到</translation>
    </message>
    <message>
        <source>Sign somebody out who leaves a shift</source>
        <translation>为离岗人员签退</translation>
    </message>
    <message>
        <source>Sign up  Ctrl+Enter</source>
        <translation>报名  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Sign up and close</source>
        <translation>报名并关闭</translation>
    </message>
    <message>
        <source>Sign up for training</source>
        <translation>报名培训</translation>
    </message>
    <message>
        <source>Sign up for training…</source>
        <translation>报名培训…</translation>
    </message>
    <message>
        <source>Sign up…</source>
        <translation>报名培训…</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Sign-in sheet entered</source>
        <translation>录入签到表</translation>
    </message>
    <message>
        <source>Sign-in sheet: %1</source>
        <translation>签到表：%1</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>签到表…</translation>
    </message>
    <message>
        <source>Sign-up for a session</source>
        <translation>培训报名</translation>
    </message>
    <message>
        <source>Sign-up…</source>
        <translation>报名…</translation>
    </message>
    <message>
        <source>Signatures of the history were not looked at. Sign in, then check again.</source>
        <translation>没有核对历史记录的签名。请登录后再检查一次。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Signed up on</source>
        <translation>报名日期</translation>
    </message>
    <message>
        <source>Signed up: %1</source>
        <translation>报名：%1</translation>
    </message>
    <message>
        <source>Signs in who comes to the selected shift, and out who leaves it</source>
        <translation>为到岗的人签到，为离岗的人签退</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Since before</source>
        <translation>较前</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Site saved</source>
        <translation>保存点位</translation>
    </message>
    <message>
        <source>Site, kind, contact, address, pinyin  Ctrl+F</source>
        <translation>点位、类型、联系人、地址、拼音  Ctrl+F</translation>
    </message>
    <message>
        <source>Site, or shifts</source>
        <translation>点位或班次数</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Sites archived</source>
        <translation>归档点位</translation>
    </message>
    <message>
        <source>Sites imported</source>
        <translation>导入点位</translation>
    </message>
    <message>
        <source>Sites restored</source>
        <translation>恢复点位</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Skill or language</source>
        <translation>技能或语种</translation>
    </message>
    <message>
        <source>Skill that posts ask for</source>
        <translation>岗位所需技能</translation>
    </message>
    <message>
        <source>Skill; may be left empty</source>
        <translation>技能，可以不填</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills, all of them</source>
        <translation>技能（全部具备）</translation>
    </message>
    <message>
        <source>So many people at most; 0: all</source>
        <translation>至多列多少人；0为全部</translation>
    </message>
    <message>
        <source>So many people more, as 20@310106012; may be repeated</source>
        <translation>增加多少人，写成20@310106012；可以重复</translation>
    </message>
    <message>
        <source>So many people whose names are not known</source>
        <translation>不知姓名的人数</translation>
    </message>
    <message>
        <source>Some characters of the cell are damaged. Type the text again.</source>
        <translation>单元格中有损坏的字符，请重新输入文字。</translation>
    </message>
    <message>
        <source>Some official fonts are not installed here. Used: %1</source>
        <translation>本机未安装部分公文字体，已改用：%1</translation>
    </message>
    <message>
        <source>Somebody cannot be sent by law: take the person out of the team or choose other days.</source>
        <translation>有人依法不得派遣：请把此人调出队伍，或改日期。</translation>
    </message>
    <message>
        <source>Somebody else approves</source>
        <translation>须他人审核</translation>
    </message>
    <message>
        <source>Somebody else has changed this field meanwhile. Look at the new value, then decide.</source>
        <translation>此项刚被他人修改，请查看新值后再决定。</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Open the record again and look before you save.</source>
        <translation>内容刚被他人修改，请重新打开该记录，查看后再保存。</translation>
    </message>
    <message>
        <source>Somebody else has removed this record meanwhile. Copy what you typed, then open the list again.</source>
        <translation>该记录刚被他人删除，请复制已录入内容，再重新打开列表。</translation>
    </message>
    <message>
        <source>Somebody else is saving a large piece of work in %1. Nothing of yours was lost; try again in a moment.</source>
        <translation>他人正在%1中保存一项较大的工作。您录入的内容没有丢失，请稍候再试。</translation>
    </message>
    <message>
        <source>Somebody else set your passphrase. Change it to one that only you know, then go on.</source>
        <translation>您的口令由他人设置。请改成只有您知道的，然后继续。</translation>
    </message>
    <message>
        <source>Somebody else set your passphrase. Change it to one that only you know; before that nothing can be entered.</source>
        <translation>您的口令由他人设置。请改成只有您知道的，在此之前不能录入。</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Somebody else signs in…</source>
        <translation>换人登录…</translation>
    </message>
    <message>
        <source>Somebody falls out and another takes the seat</source>
        <translation>有人不能到岗，由他人顶岗</translation>
    </message>
    <message>
        <source>Somebody falls out by declining, being excused or staying away.</source>
        <translation>不能到岗须为已拒绝、请假或缺席。</translation>
    </message>
    <message>
        <source>Somebody from elsewhere is not nearer than somebody of another street: write at least %1, or less for another street.</source>
        <translation>外区的人不会比其他街镇的人更近：请写不小于%1的数，或者减小其他街镇的权重。</translation>
    </message>
    <message>
        <source>Somebody of the register</source>
        <translation>名册中的人员</translation>
    </message>
    <message>
        <source>Somebody put on a shift is proposed, invited or has accepted.</source>
        <translation>排入班次的人员，状态只能是拟派、已邀请或已接受。</translation>
    </message>
    <message>
        <source>Somebody who fell out replaced</source>
        <translation>顶岗</translation>
    </message>
    <message>
        <source>Somebody who is pinned is not in the register any more. Take the pin away.</source>
        <translation>固定的人员已不在名册上。请解除固定。</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Nothing was changed; please report it.</source>
        <translation>程序出现意外错误，未作任何更改，请反馈此问题。</translation>
    </message>
    <message>
        <source>Sound backup of %1: %2 people, %3 shifts, last entry %4 by %5. What was entered after that would be missing. The damaged file is kept beside the backups.</source>
        <translation>完好的备份：%1，含志愿者%2人、班次%3个，最后一条记录为%4，由%5录入。此后录入的内容将缺失。损坏的文件将留存在备份旁。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources of volunteers</source>
        <translation>志愿者来源</translation>
    </message>
    <message>
        <source>Space shows or hides the column · Alt+↑ and Alt+↓ move it</source>
        <translation>空格键显示或隐藏该列 · Alt+↑、Alt+↓调整次序</translation>
    </message>
    <message>
        <source>Space ticks in or out what people are called for; Ctrl+A takes all rows.</source>
        <translation>空格键勾选或取消要招募的缺口；Ctrl+A 选中全部。</translation>
    </message>
    <message>
        <source>Space ticks · Ctrl+Enter approves · Del rejects · Enter opens</source>
        <translation>空格勾选 · Ctrl+Enter 通过 · Del 退回 · Enter 打开</translation>
    </message>
    <message>
        <source>Space ticks · P pins · B not this one · Enter who else · Ctrl+Tab the next tab here</source>
        <translation>空格勾选 · P 固定 · B 排除 · Enter 换人 · Ctrl+Tab 切换这里的标签</translation>
    </message>
    <message>
        <source>Speaks against it by now: %1.</source>
        <translation>请注意，现在不符合要求：%1。</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.xls *.csv *.txt)</source>
        <translation>电子表格 (*.xlsx *.ods *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>Stand-by</source>
        <translation>替补</translation>
    </message>
    <message>
        <source>Stand-by list of %1</source>
        <translation>%1 替补名单</translation>
    </message>
    <message>
        <source>Stand-by list…</source>
        <translation>替补名单…</translation>
    </message>
    <message>
        <source>Stands by for</source>
        <translation>替补范围</translation>
    </message>
    <message>
        <source>Star level</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Star levels</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Star levels by approved hours</source>
        <translation>按已审核时长评定的星级</translation>
    </message>
    <message>
        <source>Star levels granted</source>
        <translation>评定星级</translation>
    </message>
    <message>
        <source>Star levels granted.</source>
        <translation>星级已评定。</translation>
    </message>
    <message>
        <source>Star levels saved.</source>
        <translation>星级小时已保存。</translation>
    </message>
    <message>
        <source>Star levels taken back</source>
        <translation>收回星级</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Starts later by</source>
        <translation>开始推后</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statistical unit</source>
        <translation>统计单位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不换</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>仍缺</translation>
    </message>
    <message>
        <source>Stays open:</source>
        <translation>仍缺：</translation>
    </message>
    <message>
        <source>Step back…</source>
        <translation>退出储备…</translation>
    </message>
    <message>
        <source>Stepped back</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Stick or another folder, not on this PC's own disk</source>
        <translation>U盘或其他文件夹，不要用本机磁盘</translation>
    </message>
    <message>
        <source>Still reading: not everybody who fits is shown yet.</source>
        <translation>正在读取，符合条件的人尚未全部列出。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stock by item</source>
        <translation>按物资查看库存</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>库存盘点</translation>
    </message>
    <message>
        <source>Stock expires within 10 days</source>
        <translation>库存10天内到期</translation>
    </message>
    <message>
        <source>Stock has expired</source>
        <translation>库存已过期</translation>
    </message>
    <message>
        <source>Stock keeper</source>
        <translation>仓管</translation>
    </message>
    <message>
        <source>Stop and keep the best  Esc</source>
        <translation>停止并保留最优方案  Esc</translation>
    </message>
    <message>
        <source>Stop and keep the best so far</source>
        <translation>停止并保留目前最优方案</translation>
    </message>
    <message>
        <source>Stopped before there was a proposal.</source>
        <translation>在得出方案之前已停止。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，未写入任何内容。</translation>
    </message>
    <message>
        <source>Stopped: this is the best plan so far.</source>
        <translation>已停止：这是目前最优的方案。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Store archived</source>
        <translation>归档仓库</translation>
    </message>
    <message>
        <source>Store saved</source>
        <translation>保存仓库</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>Stories archived</source>
        <translation>归档事迹</translation>
    </message>
    <message>
        <source>Stories restored</source>
        <translation>恢复事迹</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>Story saved</source>
        <translation>保存事迹</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>Street and community: Chinese, pinyin or initials</source>
        <translation>街镇和居村/社区：汉字、拼音或首字母</translation>
    </message>
    <message>
        <source>Street or community</source>
        <translation>街镇或居村/社区</translation>
    </message>
    <message>
        <source>Street, category, campaign  Ctrl+F</source>
        <translation>街镇、类别、行动  Ctrl+F</translation>
    </message>
    <message>
        <source>Street, community</source>
        <translation>街镇、居村/社区</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>保额</translation>
    </message>
    <message>
        <source>Sum insured (yuan)</source>
        <translation>保额（元）</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>版本失效</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>Suppose</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Suppose something: what comes of it stands here at once, and nothing is saved.</source>
        <translation>填写一项假设，结果立即显示在这里；不保存任何内容。</translation>
    </message>
    <message>
        <source>Supposed so far</source>
        <translation>已有的假设</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>富余</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods)</source>
        <translation>表格 (*.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>报尾</translation>
    </message>
    <message>
        <source>Taiwan permit</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Take %1 off the shift? Say why: Enter does it, Esc does not.</source>
        <translation>把%1撤下班次？写明原因：回车撤下，Esc不撤。</translation>
    </message>
    <message>
        <source>Take a decision back: the time waits for approval again</source>
        <translation>撤回审核决定，时长重新待审核</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>冲销一条记录</translation>
    </message>
    <message>
        <source>Take a line of the ledger back by another</source>
        <translation>冲销一条台账记录</translation>
    </message>
    <message>
        <source>Take a unit of work back</source>
        <translation>撤销一步操作</translation>
    </message>
    <message>
        <source>Take a withdrawn collection up again</source>
        <translation>恢复已撤回的征集</translation>
    </message>
    <message>
        <source>Take an account out of use</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>Take an assignment away as if it had not been made</source>
        <translation>取消一条派遣，如同没有派过</translation>
    </message>
    <message>
        <source>Take answers back</source>
        <translation>收回答复</translation>
    </message>
    <message>
        <source>Take answers back that were entered by mistake</source>
        <translation>收回登记有误的答复</translation>
    </message>
    <message>
        <source>Take answers back…</source>
        <translation>收回答复…</translation>
    </message>
    <message>
        <source>Take back  Ctrl+Enter</source>
        <translation>冲销  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Take back and close</source>
        <translation>冲销并关闭</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>冲销…</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Take in the %1 who signed up  F6</source>
        <translation>带入报名的%1人  F6</translation>
    </message>
    <message>
        <source>Take in the usual words and templates that this workspace lacks</source>
        <translation>补齐本工作区缺少的常用词语和岗位模板</translation>
    </message>
    <message>
        <source>Take in workbooks that came back</source>
        <translation>导入交回的工作簿</translation>
    </message>
    <message>
        <source>Take it back: they are waited for again</source>
        <translation>取消登记，恢复等待</translation>
    </message>
    <message>
        <source>Take nothing when a row is bad</source>
        <translation>有一行有误即全部不导入</translation>
    </message>
    <message>
        <source>Take off  Del</source>
        <translation>取消报名  Del</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Take off the shift…  Del</source>
        <translation>撤下…  Del</translation>
    </message>
    <message>
        <source>Take people off the list</source>
        <translation>取消报名</translation>
    </message>
    <message>
        <source>Take people off the stand-by list</source>
        <translation>把人员移出替补名单</translation>
    </message>
    <message>
        <source>Take star levels back</source>
        <translation>收回星级</translation>
    </message>
    <message>
        <source>Take the decision back…</source>
        <translation>撤回审核…</translation>
    </message>
    <message>
        <source>Take the highest star level of people back</source>
        <translation>收回人员的最高星级</translation>
    </message>
    <message>
        <source>Take the judgement back</source>
        <translation>收回“确认为两人”</translation>
    </message>
    <message>
        <source>Take the person off %1 coming shifts.</source>
        <translation>请将其移出%1个未开始的班次。</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复征集</translation>
    </message>
    <message>
        <source>Take workbooks in…</source>
        <translation>导入交回的表…</translation>
    </message>
    <message>
        <source>Taken back. Both lines stay in the ledger.</source>
        <translation>已冲销，两条记录均保留在台账中。</translation>
    </message>
    <message>
        <source>Taken back: they are compared again.</source>
        <translation>已收回：今后重新参加比对。</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>Taken for %1.</source>
        <translation>按“%1”读取。</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Taken from the document number</source>
        <translation>取自证件号码</translation>
    </message>
    <message>
        <source>Taken in. The history undoes each file by itself.</source>
        <translation>已导入。在历史记录中可以逐个文件撤销。</translation>
    </message>
    <message>
        <source>Taken off a shift</source>
        <translation>从班次撤下</translation>
    </message>
    <message>
        <source>Taken off the shift.</source>
        <translation>已从班次中撤下。</translation>
    </message>
    <message>
        <source>Taken off the shift: %1.</source>
        <translation>已从班次撤下：%1。</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>已恢复征集。</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲销对象</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>志愿服务队</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Team saved</source>
        <translation>保存志愿服务队</translation>
    </message>
    <message>
        <source>Team, leader, kind, pinyin  Ctrl+F</source>
        <translation>名称、队长、类型、拼音  Ctrl+F</translation>
    </message>
    <message>
        <source>Team: id or name</source>
        <translation>志愿服务队：编号或名称</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>志愿服务队</translation>
    </message>
    <message>
        <source>Teams and bodies</source>
        <translation>组织与队伍</translation>
    </message>
    <message>
        <source>Teams archived</source>
        <translation>归档志愿服务队</translation>
    </message>
    <message>
        <source>Teams asked for as a whole</source>
        <translation>整队派遣的队伍</translation>
    </message>
    <message>
        <source>Teams imported</source>
        <translation>导入志愿服务队</translation>
    </message>
    <message>
        <source>Teams restored</source>
        <translation>恢复志愿服务队</translation>
    </message>
    <message>
        <source>Teams that are left without a leader: %1.</source>
        <translation>以下志愿服务队将没有队长：%1。</translation>
    </message>
    <message>
        <source>Teams whose people stand together at one site, and who of them cannot</source>
        <translation>各队人员一起派到同一个点位，以及哪些人不能派</translation>
    </message>
    <message>
        <source>Telephone; not said: the office's</source>
        <translation>联系电话；不写则用本单位的</translation>
    </message>
    <message>
        <source>Telephones in full, which is noted</source>
        <translation>电话号码完整显示，并记入历史记录</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template, service, pinyin  Ctrl+F</source>
        <translation>模板、服务类型、拼音  Ctrl+F</translation>
    </message>
    <message>
        <source>Templates of posts</source>
        <translation>岗位模板</translation>
    </message>
    <message>
        <source>Templates of posts…</source>
        <translation>岗位模板…</translation>
    </message>
    <message>
        <source>Ten on A4, to be cut</source>
        <translation>A4纸一张十枚，裁切</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Text of the certificate</source>
        <translation>证书内容</translation>
    </message>
    <message>
        <source>Text of the second article</source>
        <translation>第二篇正文</translation>
    </message>
    <message>
        <source>Thank them…</source>
        <translation>写感谢信…</translation>
    </message>
    <message>
        <source>Thanked for</source>
        <translation>感谢事由</translation>
    </message>
    <message>
        <source>That this person stayed away from the shift, or was excused, stays on record. Whoever comes after all is set to on duty there.</source>
        <translation>此人在该班次缺席或请假的情况要保留在记录中。之后又到岗的，请在该班次内改为“在岗”。</translation>
    </message>
    <message>
        <source>That would be %1 shifts; at most %2 are made in one step. Choose fewer posts or days.</source>
        <translation>将有%1个班次；一次最多%2个。请减少岗位或天数。</translation>
    </message>
    <message>
        <source>The &amp;list</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>The PDF, a text file, or the text of the QR code</source>
        <translation>PDF、文本文件，或二维码的文字</translation>
    </message>
    <message>
        <source>The account %1 came from another desk and has no passphrase here yet. An administrator must set one.</source>
        <translation>账户%1来自另一工作台，在这里还没有口令。须由管理员设置。</translation>
    </message>
    <message>
        <source>The account %1 is disabled. An administrator can put it into use again.</source>
        <translation>账户%1已停用。管理员可以重新启用。</translation>
    </message>
    <message>
        <source>The address holds a passphrase, and whoever lists the running programs on this PC reads it. Take it out; write it into ~/.pgpass (host:port:database:user:passphrase, for your eyes only), name such a file with ?passfile=FILE, or set PGPASSWORD.</source>
        <translation>地址中带有口令，本机上查看运行程序的人都能看到。请去掉口令，写入 ~/.pgpass（主机:端口:数据库:用户:口令，只许本人读取），或用 ?passfile=文件 指明这样的文件，或设置环境变量 PGPASSWORD。</translation>
    </message>
    <message>
        <source>The address of %1 asks for something that PostgreSQL's library on this PC does not understand. Correct what stands after its question mark, for example sslmode=verify-full.</source>
        <translation>%1的地址中有本机PostgreSQL库不认识的要求。请更正问号之后的内容，例如 sslmode=verify-full。</translation>
    </message>
    <message>
        <source>The agreement has a last day and none on which it was signed. Enter that day too.</source>
        <translation>书面协议填了有效期，没有填签订日期。请补填签订日期。</translation>
    </message>
    <message>
        <source>The agreement would end before it was signed on %1. Correct one of the days.</source>
        <translation>书面协议在签订日期%1之前就到期。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>The backup %1 could not be removed: the file or its folder is read-only.</source>
        <translation>备份 %1 无法删除：文件或所在文件夹是只读的。</translation>
    </message>
    <message>
        <source>The backup %1 was made by a newer version of the program. Update the program first.</source>
        <translation>备份 %1 由更新版本的程序生成。请先更新程序。</translation>
    </message>
    <message>
        <source>The backup at the last closing failed: %1</source>
        <translation>上次关闭时的备份没有做成：%1</translation>
    </message>
    <message>
        <source>The backup of %1 does not agree with the workspace and was thrown away. Check the workspace: it may be damaged.</source>
        <translation>%1 的备份与工作区不一致，已丢弃。请检查工作区：它可能已损坏。</translation>
    </message>
    <message>
        <source>The backup, or an encrypted copy</source>
        <translation>备份，或加密副本</translation>
    </message>
    <message>
        <source>The backups there are, and what is in them</source>
        <translation>现有的备份及其内容</translation>
    </message>
    <message>
        <source>The bar of the total has a scale of its own.</source>
        <translation>合计条另用比例尺。</translation>
    </message>
    <message>
        <source>The board on paper: posts and days with who is there of how many are needed</source>
        <translation>看板印在纸上：岗位、日期、已落实和需求人数</translation>
    </message>
    <message>
        <source>The break %1 begins before the one before it has ended. Correct one.</source>
        <translation>休息 %1 开始时，前一段休息还没有结束。请更正其中一段。</translation>
    </message>
    <message>
        <source>The break %1 does not lie within the shift. Correct its times, or those of the shift.</source>
        <translation>休息 %1 不在班次时间之内。请更正休息时间，或者更正班次时间。</translation>
    </message>
    <message>
        <source>The break %1 lies within none of the shifts. Correct it.</source>
        <translation>休息 %1 不在任何一个班次之内。请更正。</translation>
    </message>
    <message>
        <source>The breaks (%1) leave nothing of the shift. Shorten them.</source>
        <translation>休息（%1）占满了整个班次。请缩短休息。</translation>
    </message>
    <message>
        <source>The call carries the number %1 now. Print it anew.</source>
        <translation>招募令现编号为%1。请重新打印。</translation>
    </message>
    <message>
        <source>The call has no such line. Give the number that stands before it on paper; "call show" lists them.</source>
        <translation>这份招募令没有这一行。请写文稿上的序号，用 call show 查看。</translation>
    </message>
    <message>
        <source>The call holds no more; its number stays taken (Del)</source>
        <translation>招募令不再有效，编号不再使用（Del）</translation>
    </message>
    <message>
        <source>The call is dated %1: nobody answered to it before.</source>
        <translation>招募令落款日期为%1，此前不会有人答复。请改正日期。</translation>
    </message>
    <message>
        <source>The call is withdrawn. Take its papers down.</source>
        <translation>招募令已撤回。请撤下张贴和转发的文稿。</translation>
    </message>
    <message>
        <source>The campaign would end before it begins on %1. Give that day or a later one.</source>
        <translation>行动于%1开始，结束日期不能早于这一天。请改为这一天或之后。</translation>
    </message>
    <message>
        <source>The care log is sealed, and your account may not read or write it. An administrator can allow it.</source>
        <translation>关爱记录已加密，当前账户无权查看或录入。管理员可以授权。</translation>
    </message>
    <message>
        <source>The cell has several lines. Write one person a row.</source>
        <translation>单元格中有多行。请每行只填写一人。</translation>
    </message>
    <message>
        <source>The cell holds a formula without a stored value. Open the file in WPS or Excel, save it, and take it in again.</source>
        <translation>单元格中是公式，文件未保存其结果。请用WPS或Excel打开后保存，再重新导入。</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program. Type the value.</source>
        <translation>该单元格是电子表格的错误值，请直接填写内容。</translation>
    </message>
    <message>
        <source>The cell may hold two names with a blank between them. Write one person a row; of one person take the blank out.</source>
        <translation>单元格中可能是以空格隔开的两个姓名。请一行只写一人；如为一人，请去掉空格。</translation>
    </message>
    <message>
        <source>The certificate, made once in the server's data folder as the user postgres</source>
        <translation>证书：以用户 postgres 在服务器数据目录中生成一次</translation>
    </message>
    <message>
        <source>The chain of the history finds accidents, not forgers: without accounts whoever has the file can rewrite it and chain it anew. With accounts each entry is signed.</source>
        <translation>历史记录的校验链只防意外，不防伪造：没有账户时，拿到文件的人可以改写历史并重新算好校验链。设置账户后，每条记录都会签名。</translation>
    </message>
    <message>
        <source>The change sheet</source>
        <translation>变更单写入的文件</translation>
    </message>
    <message>
        <source>The chart cannot be saved as "%1". Choose a name that ends in .png, .svg or .pdf.</source>
        <translation>图表无法保存为“%1”，文件名须以.png、.svg或.pdf结尾。</translation>
    </message>
    <message>
        <source>The chart has %1 bars, more than a picture can hold. Save it as SVG or as a table.</source>
        <translation>图表共有%1个柱形，超出图片容量，请另存为SVG或表格。</translation>
    </message>
    <message>
        <source>The check found what it cannot mend.</source>
        <translation>检查发现无法修复的问题。</translation>
    </message>
    <message>
        <source>The check-out is before the check-in and was taken as one of the next day: %1 to %2. Put the times right if that is not meant, and import again.</source>
        <translation>签退早于签到，已按次日签退计算：%1至%2。如果不是这样，请更正时间后重新导入。</translation>
    </message>
    <message>
        <source>The claim is saved.</source>
        <translation>理赔已保存。</translation>
    </message>
    <message>
        <source>The clock of this PC shows %1, but the last entry here was made at %2. Set the date and time right before going on: days and deadlines are reckoned by it.</source>
        <translation>本机时钟显示 %1，而这里最后一条记录是 %2 录入的。请先把日期和时间调准再继续：日期和期限都按它计算。</translation>
    </message>
    <message>
        <source>The clock of this PC shows %1, more than a year after the last entry here, made at %2. If that cannot be, set the date and time right before going on: what is entered now keeps this date, and days and deadlines are reckoned by it.</source>
        <translation>本机时钟为 %1，比这里最近一条记录（%2）晚了一年以上。如果不对，请先校准日期和时间再继续：现在录入的内容会带上这个日期，天数和期限也按它计算。</translation>
    </message>
    <message>
        <source>The clock of this PC shows an impossible date. Set the date right and try again.</source>
        <translation>本机日期有误，请校正后重试。</translation>
    </message>
    <message>
        <source>The columns "%1" and "%2" both seem to be %3. Rename one of them, or say which column is meant.</source>
        <translation>“%1”和“%2”两列似乎都是%3，请将其中一列改名，或指明使用哪一列。</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be made as safe as the address asks (sslmode): the server offers no encryption, or its certificate is not known on this PC. Ask whoever looks after the server for its certificate and name it with sslrootcert; nothing was sent.</source>
        <translation>与%1的连接达不到地址要求的安全程度（sslmode）：服务器不提供加密，或本机不认识它的证书。请向服务器管理人员索取证书，并用 sslrootcert 指明；没有发送任何内容。</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: names and all that is typed can be read along on the way. Let whoever looks after the server switch TLS on ("server setup" shows how), and end the address in ?sslmode=verify-full.</source>
        <translation>与%1的连接没有加密：姓名和录入的内容在途中可能被他人读取。请服务器管理人员启用TLS（“server setup”会给出写法），并在地址末尾加上 ?sslmode=verify-full。</translation>
    </message>
    <message>
        <source>The consent would be withdrawn before it was given. Look at both days.</source>
        <translation>撤回日期早于同意公开日期。请核对两个日期。</translation>
    </message>
    <message>
        <source>The copy %1 could not be read back and was removed. The stick may be failing; take another.</source>
        <translation>副本 %1 无法回读，已删除。U盘可能要坏了，请换一个。</translation>
    </message>
    <message>
        <source>The copy %1 was cut short or altered and was not used. Take another copy.</source>
        <translation>副本 %1 不完整或被改动过，未予使用。请换一个副本。</translation>
    </message>
    <message>
        <source>The correction waits for approval; until then the final record counts.</source>
        <translation>更正记录待审核；通过以前仍以原记录为准。</translation>
    </message>
    <message>
        <source>The course "%1" is archived. Bring it back first, or choose another.</source>
        <translation>课程“%1”已归档。请先恢复，或另选一门课程。</translation>
    </message>
    <message>
        <source>The cover would end on %1, before it begins on %2.</source>
        <translation>参保的终止日期%1早于生效日期%2。</translation>
    </message>
    <message>
        <source>The damaged workspace; it is not touched</source>
        <translation>损坏的工作区（不作改动）</translation>
    </message>
    <message>
        <source>The data are on the purge list from %1.</source>
        <translation>自%1起列入个人信息清理清单。</translation>
    </message>
    <message>
        <source>The database %1 holds no workspace. Make one in it with "new".</source>
        <translation>数据库%1中没有工作区。请用“new”命令在其中新建。</translation>
    </message>
    <message>
        <source>The database %1 sorts text by a language, which would give wrong figures. Make it with "server setup", which sorts by bytes.</source>
        <translation>数据库%1按语言规则排序，会导致数字有误。请用“server setup”命令创建数据库（按字节排序）。</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>The date of birth typed (%1) is not the one the identity number says (%2). Correct one of the two.</source>
        <translation>填写的出生日期（%1）与身份证号码所示（%2）不符，请更正其一。</translation>
    </message>
    <message>
        <source>The day after the last one: 2022-04-03</source>
        <translation>最后一天的次日：2022-04-03</translation>
    </message>
    <message>
        <source>The day it counts as a project.</source>
        <translation>自这一天起计入发布项目数。</translation>
    </message>
    <message>
        <source>The day it is dated; not said: today</source>
        <translation>落款日期；不写则为今天</translation>
    </message>
    <message>
        <source>The day on which the shifts begin; else all from today on</source>
        <translation>班次开始的日期；不写则为今天起的所有日期</translation>
    </message>
    <message>
        <source>The day they answered; not said: today</source>
        <translation>答复日期；不写则为今天</translation>
    </message>
    <message>
        <source>The days on which the served time of %1 was to be publicised are over. Approve and publicise it anew.</source>
        <translation>%1的服务时长的公示期已过。请重新审核并公示。</translation>
    </message>
    <message>
        <source>The deadline %1 has passed already. Give a later one.</source>
        <translation>截止时间 %1 已过。请写更晚的时间。</translation>
    </message>
    <message>
        <source>The desk is locked. What was typed is kept.</source>
        <translation>已锁定，已输入的内容会保留。</translation>
    </message>
    <message>
        <source>The disk does not answer while working on %1. Check the drive or stick, then start again.</source>
        <translation>处理%1时磁盘无响应，请检查硬盘或U盘后重新开始。</translation>
    </message>
    <message>
        <source>The disk does not answer while working on %1. Check the drive or stick.</source>
        <translation>处理 %1 时磁盘没有响应。请检查硬盘或U盘。</translation>
    </message>
    <message>
        <source>The disk gives another answer each time. Copy the file to another disk, then try again.</source>
        <translation>磁盘每次读出的内容不一致。请把文件复制到另一块磁盘后重试。</translation>
    </message>
    <message>
        <source>The disk of the server of %1 is full. Tell whoever looks after it; nothing was half saved.</source>
        <translation>%1所在服务器的磁盘已满。请通知服务器管理人员；没有任何内容只保存了一半。</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space and try again.</source>
        <translation>%1 所在的磁盘已满。请腾出空间再试。</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space and try again; nothing was half saved.</source>
        <translation>%1所在磁盘已满，请清理空间后重试；未留下不完整的保存内容。</translation>
    </message>
    <message>
        <source>The division tree that comes with the program is damaged. Install the program again.</source>
        <translation>程序自带的行政区划数据已损坏，请重新安装程序。</translation>
    </message>
    <message>
        <source>The duration is missing.</source>
        <translation>缺少时长。</translation>
    </message>
    <message>
        <source>The end is the same as the start. Correct one of the two.</source>
        <translation>结束时间与开始时间相同，请更正其一。</translation>
    </message>
    <message>
        <source>The entry %1 does not belong among the keys. Restore the latest backup that is sound.</source>
        <translation>密钥中混入了不应有的条目%1。请恢复最近一份完好的备份。</translation>
    </message>
    <message>
        <source>The entry %1 is missing, so signatures prove nothing. Restore the latest backup that is sound, or let an administrator renew the keys.</source>
        <translation>缺少%1，签名因此不能证明什么。请恢复最近一份完好的备份，或由管理员更换密钥。</translation>
    </message>
    <message>
        <source>The entry %1 is signed, so there were accounts here, and they were not given up: somebody took them out of the file. Restore the latest backup that asks for a passphrase.</source>
        <translation>记录%1有签名，说明这里设过账户，而账户并不是撤销的：有人把账户从文件里删掉了。请恢复最近一份需要口令的备份。</translation>
    </message>
    <message>
        <source>The entry %1 of %2 does not match its signature: it was altered outside the program, or the signature belongs to another entry.</source>
        <translation>%2的记录%1与其签名不符：记录在程序之外被改动过，或者签名属于另一条记录。</translation>
    </message>
    <message>
        <source>The entry %1 of %2 is not signed: it was not written here by somebody signed in, or its signature was taken away.</source>
        <translation>%2的记录%1没有签名：它不是由登录者在本程序中写下的，或者签名被删去了。</translation>
    </message>
    <message>
        <source>The entry %1 of %2 is signed with a key that nobody here vouches for.</source>
        <translation>%2的记录%1所用的签名密钥，这里无人担保。</translation>
    </message>
    <message>
        <source>The entry %1 of %2 is signed with keys that had been renewed before: whoever had the old ones can have written it.</source>
        <translation>%2的记录%1是用此前已更换的密钥签名的：持有旧密钥的人也可能写下它。</translation>
    </message>
    <message>
        <source>The entry %1 was saved here and is not there any more: the log beside the file is damaged or gone, or an older copy lies in its place. Put the right file back, or go on from the latest backup.</source>
        <translation>记录%1曾在此保存，现已不在：文件旁的日志损坏或丢失，或原处放的是较旧的副本。请放回正确的文件，或从最近的备份恢复。</translation>
    </message>
    <message>
        <source>The entry %1, which vouches for the keys, is missing or was altered. Restore the latest backup that is sound.</source>
        <translation>为密钥作证的条目%1缺失或被改动。请恢复最近一份完好的备份。</translation>
    </message>
    <message>
        <source>The entry %1, whose signature was damaged and which later ones prove, was signed anew.</source>
        <translation>记录%1的签名已损坏，而其后的签名能证明它，现已重新签名。</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>数据读取失败。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and its rights.</source>
        <translation>无法读取文件 %1。请检查文件名和权限。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the drive or stick.</source>
        <translation>无法读取文件%1。请检查硬盘或U盘。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Write the passphrase into its first line.</source>
        <translation>无法读取文件%1。请将口令写在该文件的第一行。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that there is room and that you may write there.</source>
        <translation>无法写入文件%1。请检查剩余空间和写入权限。</translation>
    </message>
    <message>
        <source>The file %1 could not be used. Check the drive or stick.</source>
        <translation>文件 %1 无法使用。请检查硬盘或U盘。</translation>
    </message>
    <message>
        <source>The file %1 is damaged and does not count as a backup. Choose another one.</source>
        <translation>文件 %1 已损坏，不能算作备份。请另选一个。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose another backup.</source>
        <translation>文件 %1 是空的。请另选备份。</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Ask for the right to open it.</source>
        <translation>没有读取文件 %1 的权限。请申请打开它的权限。</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Check its name.</source>
        <translation>无法读取文件 %1。请核对名称。</translation>
    </message>
    <message>
        <source>The file %1 was cut short: its end is missing. Choose another backup.</source>
        <translation>文件 %1 不完整：缺少末尾。请另选备份。</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>文件未能写出。</translation>
    </message>
    <message>
        <source>The file has no row of column names. These columns are needed: %1. Check the kind of list and the sheet.</source>
        <translation>文件中没有列名行，需要以下列：%1。请检查名单种类和工作表。</translation>
    </message>
    <message>
        <source>The file holds other entries of this desk than were saved here up to %1.</source>
        <translation>本文件中的记录与本机截至%1所保存的不一致。</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Restore the last backup.</source>
        <translation>文件已损坏：%1。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The file or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>The file server.crt, as you were given it</source>
        <translation>收到的证书文件 server.crt</translation>
    </message>
    <message>
        <source>The file was looked at and is sound. What had not been saved, please enter again.</source>
        <translation>文件已检查，完好。没来得及保存的内容请重新录入。</translation>
    </message>
    <message>
        <source>The file was looked at and is sound. What was typed and not saved is offered.</source>
        <translation>文件已检查，完好。未保存的录入内容已保留，可继续填写。</translation>
    </message>
    <message>
        <source>The first day; today where it is not said</source>
        <translation>公示首日；不写即今日</translation>
    </message>
    <message>
        <source>The first row names no column 编号 (code). Write the names of the columns there: 编号, 签到, 签退, 休息, 备注, 证件号码.</source>
        <translation>第一行没有“编号”列。请在第一行写列名：编号、签到、签退、休息、备注、证件号码。</translation>
    </message>
    <message>
        <source>The first so many places</source>
        <translation>列出前多少名</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。请检查位置和权限。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another.</source>
        <translation>文件夹%1不可写入，请另选。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written, so the workspace cannot be changed. Copy it to a folder you may write to.</source>
        <translation>%1所在文件夹不可写入，工作区无法更改，请复制到可写入的文件夹。</translation>
    </message>
    <message>
        <source>The folder that the workbooks go to</source>
        <translation>存放工作簿的文件夹</translation>
    </message>
    <message>
        <source>The gap collection for %1 was withdrawn. Take it up again first.</source>
        <translation>%1 的缺口征集已撤回。请先恢复。</translation>
    </message>
    <message>
        <source>The gap collection that this workbook answers was withdrawn. Take it up again first.</source>
        <translation>这个工作簿所属的缺口征集已撤回。请先恢复。</translation>
    </message>
    <message>
        <source>The gap collections</source>
        <translation>历次缺口征集</translation>
    </message>
    <message>
        <source>The gap is larger than what is needed. Correct one of the two.</source>
        <translation>缺口大于需求，请更正其一。</translation>
    </message>
    <message>
        <source>The hidden number of this row belongs to no line of this workbook: the row came from another one. Empty the cell in column %1 to enter it as a new line.</source>
        <translation>此行的隐藏编号不属于本工作簿，是从别的工作簿粘贴来的。请清空 %1 列的单元格，作为新行录入。</translation>
    </message>
    <message>
        <source>The hidden number of this row is damaged. Empty the cell in column %1; the row is known by its names then.</source>
        <translation>此行的隐藏编号已损坏。请清空 %1 列的单元格，此行将按名称识别。</translation>
    </message>
    <message>
        <source>The history is whole: %1 entries.</source>
        <translation>历史记录完整，共%1条。</translation>
    </message>
    <message>
        <source>The history up to the entry %1 is not as it stood when it was bound: entries were altered or taken out.</source>
        <translation>截至记录%1的历史与固定时不一致：有记录被改动或删去。</translation>
    </message>
    <message>
        <source>The indexes were made anew from the records.</source>
        <translation>已按记录重建索引。</translation>
    </message>
    <message>
        <source>The issuer's key file</source>
        <translation>发证单位的公钥文件</translation>
    </message>
    <message>
        <source>The issues of a day</source>
        <translation>一天的各版</translation>
    </message>
    <message>
        <source>The journal entry %1 was altered. Restore the last backup.</source>
        <translation>日志条目%1被改动过，请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The journal is damaged. Restore the last backup.</source>
        <translation>日志已损坏，请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The journal row %1 is not where it belongs. Restore the last backup.</source>
        <translation>日志行 %1 不在它应在的位置。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The key %1 is missing or is none. Restore the latest backup that is sound, or let an administrator renew the account.</source>
        <translation>密钥%1缺失或无效。请恢复最近一份完好的备份，或由管理员为该账户重设口令。</translation>
    </message>
    <message>
        <source>The key %1 is missing: the recovery key could help nobody. Let an administrator sign in, or make a new recovery key.</source>
        <translation>缺少密钥%1：恢复密钥将帮不了任何人。请管理员登录一次，或者更换恢复密钥。</translation>
    </message>
    <message>
        <source>The key %1 lies open although there are accounts. Renew the keys, and find out who put it there.</source>
        <translation>已设账户，密钥%1却未加密存放。请更换密钥，并查明是谁放入的。</translation>
    </message>
    <message>
        <source>The key %1 of this workspace is damaged. Take it from the latest backup that is sound: restore it, or let an administrator renew the account.</source>
        <translation>本工作区的密钥%1已损坏。请恢复最近一份完好的备份，或由管理员为该账户重设口令。</translation>
    </message>
    <message>
        <source>The key %1 was put there by somebody who may not. Give that account a new passphrase, or make a new recovery key, and find out who did it.</source>
        <translation>密钥%1由无权限者放入。请为该账户重设口令或更换恢复密钥，并查明是谁所为。</translation>
    </message>
    <message>
        <source>The key %1 was put there, altered or taken away by somebody who may not. Restore the latest backup that is sound, and find out who had the file.</source>
        <translation>密钥%1被无权者放入、改动或取走。请恢复最近一份完好的备份，并查清谁接触过文件。</translation>
    </message>
    <message>
        <source>The key is retired, and a new one signs from now on. Give the new key file to whoever checks certificates.</source>
        <translation>密钥已停用，今后用新密钥签名。请把新的公钥文件交给核验证书的单位。</translation>
    </message>
    <message>
        <source>The key of an account was put there by somebody who may not, and nothing was changed. "check" names it: give that account a new passphrase first.</source>
        <translation>有账户的密钥由无权限者放入，未作任何更改。“检查”会指出该账户，请先为其重设口令。</translation>
    </message>
    <message>
        <source>The keys are renewed.</source>
        <translation>密钥已更换。</translation>
    </message>
    <message>
        <source>The keys are renewed. The backups below were made before and open with the keys of that time, which whoever has such a file may have. Once they are removed they cannot be brought back; a backup of the present state is made first. Copies on sticks and elsewhere have to be removed by hand.</source>
        <translation>密钥已更换。下列备份是以前做的，用当时的密钥可以打开，拿到文件的人可能也有那些密钥。删除后无法找回；删除之前先为现状做一个备份。U盘和其他地方的副本须自行删除。</translation>
    </message>
    <message>
        <source>The keys of accounts can be changed only by who holds the root key. Let another administrator do it.</source>
        <translation>只有持有根密钥的人才能更改账户的密钥，请由另一名管理员办理。</translation>
    </message>
    <message>
        <source>The keys of this workspace are damaged. Take them from the latest backup, or use the recovery key.</source>
        <translation>此工作区的密钥已损坏。请从最近的备份恢复，或使用恢复密钥。</translation>
    </message>
    <message>
        <source>The keys of this workspace were renewed meanwhile. Nothing was saved; sign in again, then save it.</source>
        <translation>本工作区的密钥已被更换，本次未保存。请重新登录后再保存。</translation>
    </message>
    <message>
        <source>The keys of this workspace were taken out or replaced by somebody who may not. Nothing was saved. Restore the latest backup of which "check" says nothing of the kind.</source>
        <translation>本工作区的密钥被无权者取出或换掉，本次未保存任何内容。请恢复一份“检查数据库”不报此类问题的最新备份。</translation>
    </message>
    <message>
        <source>The keys that seal and sign here were taken out or replaced by somebody who may not. None of them is used. Restore the latest backup of which "check" says nothing of the kind, and find out who had the file.</source>
        <translation>封存和签名用的密钥被无权者取出或换掉，程序一概不用。请恢复一份“检查数据库”不报此类问题的最新备份，并查清谁接触过文件。</translation>
    </message>
    <message>
        <source>The keys to sealed numbers were destroyed and no backup holds them: phones, document numbers and addresses are kept, but nobody can read them. Accounts must be set up anew. Should an older backup turn up, salvage again with it in the folder of backups.</source>
        <translation>加密号码的密钥已毁，且无备份可取：电话、证件号码、地址仍在，但无人能读；账户须重新设置。如日后找到旧备份，请放入备份文件夹后重新抢救。</translation>
    </message>
    <message>
        <source>The keys to sealed numbers were destroyed; they were taken from the backup %1. Passphrases are those of that day.</source>
        <translation>加密号码的密钥已毁，现取自备份%1；口令以备份当日为准。</translation>
    </message>
    <message>
        <source>The largest gap on top</source>
        <translation>缺口最大的排在最前</translation>
    </message>
    <message>
        <source>The last character of this number does not fit the others: at least one is mistyped. Compare it with the document.</source>
        <translation>号码末位校验不符，至少有一位输入有误，请与证件核对。</translation>
    </message>
    <message>
        <source>The last copy on a stick is more than a week old, or there is none. Plug the stick in and choose File › Backups and restore…</source>
        <translation>存到U盘的副本已超过一周，或尚未做过。请插入U盘，选择“文件 › 备份与恢复…”。</translation>
    </message>
    <message>
        <source>The last day (%1) lies before the first one (%2). Exchange them.</source>
        <translation>结束日期（%1）早于开始日期（%2）。请对调。</translation>
    </message>
    <message>
        <source>The law or the decision</source>
        <translation>法律依据或者决定</translation>
    </message>
    <message>
        <source>The leader of %1 is archived or suspended. Name another one, or bring the person back.</source>
        <translation>%1的队长已归档或已暂停。请另行指定队长，或恢复该人员。</translation>
    </message>
    <message>
        <source>The leader of %1 is not in the team any more. Name another one, or put the person into the team again.</source>
        <translation>%1的队长已不在队内。请另行指定队长，或让其重新入队。</translation>
    </message>
    <message>
        <source>The ledger of supplies</source>
        <translation>物资台账</translation>
    </message>
    <message>
        <source>The list as it is shown, or the selected rows when there are several</source>
        <translation>按当前显示的列表；选中多行时只含所选各行</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>The list of open questions between desks is not what the journal leaves open. Repair the workspace.</source>
        <translation>各工作台间待定分歧的清单与日志不符。请修复工作区。</translation>
    </message>
    <message>
        <source>The list of open questions between desks was made anew from the journal.</source>
        <translation>各工作台间待定分歧的清单已按日志重建。</translation>
    </message>
    <message>
        <source>The list to phone by</source>
        <translation>邀请联系名单写入的文件</translation>
    </message>
    <message>
        <source>The list was exported with masked numbers. Export it again with full numbers, or type the number.</source>
        <translation>名单导出时号码带掩码（*）。请重新导出含完整号码的名单，或填写完整号码。</translation>
    </message>
    <message>
        <source>The login %1 belongs to no account in use of the workspace %2. Whoever looks after the server says whose it is, with "server setup --login %1 --account NAME".</source>
        <translation>登录名%1不属于工作区%2中任何在用的账户。请服务器管理人员用“server setup --login %1 --account 账户”说明它属于谁。</translation>
    </message>
    <message>
        <source>The login %1 is new and needs a passphrase. Write one into the first line of a file and name it with --login-passphrase-file.</source>
        <translation>登录名%1是新的，需要口令。请把口令写在一个文件的第一行，并用 --login-passphrase-file 指明该文件。</translation>
    </message>
    <message>
        <source>The login makes the workspace, brings it up to date and begins accounts</source>
        <translation>该登录名可新建工作区、升级和设置账户</translation>
    </message>
    <message>
        <source>The login may only read</source>
        <translation>该登录名只能读取</translation>
    </message>
    <message>
        <source>The members of the team are still being read.</source>
        <translation>正在读取队员。</translation>
    </message>
    <message>
        <source>The memory of this PC is full. Close other programs.</source>
        <translation>这台电脑的内存已满。请关闭其他程序。</translation>
    </message>
    <message>
        <source>The merges are finished.</source>
        <translation>合并已收尾。</translation>
    </message>
    <message>
        <source>The name alone</source>
        <translation>只印姓名</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>The name is not published any more.</source>
        <translation>姓名不再公开。</translation>
    </message>
    <message>
        <source>The name may be published</source>
        <translation>姓名可公开</translation>
    </message>
    <message>
        <source>The name of the office is saved.</source>
        <translation>已保存本单位名称。</translation>
    </message>
    <message>
        <source>The name stands at the foot of the window, on printed lists and at the head of briefings.</source>
        <translation>名称显示在窗口底部，并印在名单和简报报头上。</translation>
    </message>
    <message>
        <source>The name stands in the history and in the records; it cannot be changed later.</source>
        <translation>姓名会写入历史记录和各条记录，以后不能修改。</translation>
    </message>
    <message>
        <source>The new last day, included</source>
        <translation>新的有效期截止日（含当日）</translation>
    </message>
    <message>
        <source>The new recovery key; it counts from the moment the keys are renewed:</source>
        <translation>新的恢复密钥，自更换密钥起生效：</translation>
    </message>
    <message>
        <source>The new workspace</source>
        <translation>新工作区</translation>
    </message>
    <message>
        <source>The new workspace does not pass its check. Use it only to look things up.</source>
        <translation>新工作区未通过检查，仅供查阅。</translation>
    </message>
    <message>
        <source>The new workspace was checked and is sound. Go on working with it, and keep the damaged file.</source>
        <translation>新工作区已检查，状况完好。请改用新工作区，并保留损坏的文件。</translation>
    </message>
    <message>
        <source>The night ends at another time of day than it begins; usual are %1 to %2.</source>
        <translation>夜间的开始和结束不能是同一时刻；通常为%1至%2。</translation>
    </message>
    <message>
        <source>The number %1 stands in this cell, which spreadsheets show as a day of 1900; it is no date. Write the date as 2022-04-19.</source>
        <translation>该单元格中是数字%1，表格软件会把它显示为1900年的某一天，并不是日期。请按2022-04-19的格式填写。</translation>
    </message>
    <message>
        <source>The number in this cell is no date. Write the date as 2022-04-19.</source>
        <translation>该单元格中的数字不是日期，请按2022-04-19的格式填写。</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>缺少数字。</translation>
    </message>
    <message>
        <source>The number is too large. Check it.</source>
        <translation>数值过大，请核对。</translation>
    </message>
    <message>
        <source>The number it gets</source>
        <translation>新的编号</translation>
    </message>
    <message>
        <source>The number of a Mainland travel permit for Hong Kong and Macau residents is H or M and 8 digits, or 10 with the issue count. Compare it with the document.</source>
        <translation>港澳居民来往内地通行证号码应为H或M加8位数字，含换证次数的为10位数字，请与证件核对。</translation>
    </message>
    <message>
        <source>The number of a Mainland travel permit for Taiwan residents has 8 digits, in the older form 10 and a letter. Compare it with the document.</source>
        <translation>台湾居民来往大陆通行证号码应为8位数字，旧版为10位数字加1个字母，请与证件核对。</translation>
    </message>
    <message>
        <source>The number of a foreigner's permanent residence card has 18 characters and begins with 9. Check the kind of document.</source>
        <translation>外国人永久居留身份证号码应为18位，以9开头，请检查证件种类。</translation>
    </message>
    <message>
        <source>The number of a foreigner's permanent residence card has 18 characters, or in the 2017 edition 3 letters and 12 digits. Compare it with the document.</source>
        <translation>外国人永久居留身份证号码应为18位，2017版为3个字母加12位数字，请与证件核对。</translation>
    </message>
    <message>
        <source>The number of a residence permit for Hong Kong, Macau and Taiwan residents begins with 810000, 820000 or 830000. Check the kind of document.</source>
        <translation>港澳台居民居住证号码应以810000、820000或830000开头，请检查证件种类。</translation>
    </message>
    <message>
        <source>The number of the identity document is missing.</source>
        <translation>缺少证件号码。</translation>
    </message>
    <message>
        <source>The number of the national platform has at most %1 characters. Correct or clear it.</source>
        <translation>全国平台编号最多%1个字符，请改正或清空。</translation>
    </message>
    <message>
        <source>The number of the national platform has letters and digits only. Correct or clear it.</source>
        <translation>全国平台编号只含字母和数字，请改正或清空。</translation>
    </message>
    <message>
        <source>The office is not archived: the whole workspace is its own.</source>
        <translation>本单位不能归档：整个工作区都属于它。</translation>
    </message>
    <message>
        <source>The office's signature under certificates does not open here. Run a check of the workspace, and restore a backup if it names damage.</source>
        <translation>本单位的证书签名密钥在这里打不开。请检查数据库；查出损坏的，请恢复备份。</translation>
    </message>
    <message>
        <source>The oldest age (%1) is below the youngest (%2). Correct one of the two.</source>
        <translation>年龄上限（%1）小于年龄下限（%2）。请更正其中一个。</translation>
    </message>
    <message>
        <source>The other desk uses a newer version of the program. Update this one first.</source>
        <translation>对方工作台的程序版本较新，请先更新本机程序。</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>另一份档案</translation>
    </message>
    <message>
        <source>The passphrase does not belong after the question mark of an address. Put it into ~/.pgpass, name such a file with passfile=FILE, or set PGPASSWORD.</source>
        <translation>口令不应写在地址的问号之后。请写入 ~/.pgpass，或用 passfile=文件 指明这样的文件，或设置环境变量 PGPASSWORD。</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters. Write a longer one into the file.</source>
        <translation>口令至少需要%1个字符。请在文件中写入更长的口令。</translation>
    </message>
    <message>
        <source>The passphrase of %1 is changed.</source>
        <translation>%1的口令已修改。</translation>
    </message>
    <message>
        <source>The passphrase of %1 was wrong %2 times. Try again in %3. Forgotten? An administrator can set a new one.</source>
        <translation>%1的口令已错 %2 次，请在 %3后再试。忘记了？管理员可以重设。</translation>
    </message>
    <message>
        <source>The people are still being looked for.</source>
        <translation>正在查找人员。</translation>
    </message>
    <message>
        <source>The people of the teams ticked stand together at one site each, before anybody who lives nearer. Filled seats come before that. Space ticks.</source>
        <translation>所勾选队伍的人员，每队一起派到同一个点位，优先于住得更近的人。先保证到岗人次。空格勾选。</translation>
    </message>
    <message>
        <source>The period ends before it begins, or begins after today. Give the first and the last day.</source>
        <translation>起止日期前后颠倒，或从今天以后开始。请写明首日和末日。</translation>
    </message>
    <message>
        <source>The period ends before it begins. Give a later end.</source>
        <translation>结束时间早于开始时间，请改为较晚的结束时间。</translation>
    </message>
    <message>
        <source>The period ends before it begins. The end is the day after the last one.</source>
        <translation>结束早于开始。结束日期是最后一天的次日。</translation>
    </message>
    <message>
        <source>The period ends before it begins. Turn the days round.</source>
        <translation>起止日期前后颠倒。请对调。</translation>
    </message>
    <message>
        <source>The person declined this shift. Nobody passes from that to %1: put the person on the shift again first, where the reason is asked for.</source>
        <translation>该人员已拒绝此班次，不能直接改为%1。请先重新派到班次，届时会询问理由。</translation>
    </message>
    <message>
        <source>The person has %1 hours on this day, more than the day has. Compare the records.</source>
        <translation>该人当日服务时长共%1小时，超过一天。请核对各条记录。</translation>
    </message>
    <message>
        <source>The person has served on this shift, so that no seat became free.</source>
        <translation>该人员已在此班次服务，没有空出的岗位。</translation>
    </message>
    <message>
        <source>The person has served on this shift. Say why that is to be changed.</source>
        <translation>该人员在此班次已服务，请填写更改理由。</translation>
    </message>
    <message>
        <source>The person has served on this shift. To change that, do it in the shift, where the reason is asked for.</source>
        <translation>该志愿者在此班次已服务。如需更改，请在班次中办理并填写原因。</translation>
    </message>
    <message>
        <source>The person is expected on no shift at %1. Say where the person comes to: shift, site or post.</source>
        <translation>此人在%1没有应到的班次。请写明来的是哪个班次、点位或岗位。</translation>
    </message>
    <message>
        <source>The person of certificate %1 was erased; nothing is left to be printed.</source>
        <translation>证书%1的持有人已删除个人信息，没有可打印的内容。</translation>
    </message>
    <message>
        <source>The person would be withdrawn after the cover ends on %1. Correct one of the two days.</source>
        <translation>退保日期在终止日期%1之后，请改正其中一个。</translation>
    </message>
    <message>
        <source>The personal data of %1 are erased.</source>
        <translation>%1的个人信息已删除。</translation>
    </message>
    <message>
        <source>The policy would end on %1, before it begins on %2. Look at the days of the paper.</source>
        <translation>终止日期%1早于生效日期%2。请核对保单上的日期。</translation>
    </message>
    <message>
        <source>The post has no shift in this period: closing it changes nothing.</source>
        <translation>这个岗位在这一时段没有班次，关闭它没有影响。请换一个岗位或时段。</translation>
    </message>
    <message>
        <source>The post has no shift on %1. Import the shifts first.</source>
        <translation>该岗位在%1没有班次，请先导入班次。</translation>
    </message>
    <message>
        <source>The print run cannot be below zero.</source>
        <translation>印数不能小于零。</translation>
    </message>
    <message>
        <source>The printer "%1" did not take the job. Check that it is on and has paper, or save the document as a PDF.</source>
        <translation>打印机“%1”未接收打印任务，请检查是否开机、有纸，或将文档另存为PDF。</translation>
    </message>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>程序文件不完整，请重新安装。</translation>
    </message>
    <message>
        <source>The program was ended in mid-work last time (%1).</source>
        <translation>上次程序在工作中途被中断（%1）。</translation>
    </message>
    <message>
        <source>The proposal is still being looked for.</source>
        <translation>方案还在计算中。</translation>
    </message>
    <message>
        <source>The quantity must be above 0. Correct it.</source>
        <translation>数量须大于0，请更正。</translation>
    </message>
    <message>
        <source>The query chosen last gets the name above</source>
        <translation>把最近选择的常用查询改为上面的名称</translation>
    </message>
    <message>
        <source>The query is archived and can be brought back</source>
        <translation>常用查询归档，可以恢复</translation>
    </message>
    <message>
        <source>The record %1 of %2 does not agree with its journal. Repair the workspace.</source>
        <translation>%2中的记录%1与日志不符，请修复工作区。</translation>
    </message>
    <message>
        <source>The record %1 of %2 is in the journal but not in its table. Repair the workspace.</source>
        <translation>%2中的记录%1见于日志，但表中没有，请修复工作区。</translation>
    </message>
    <message>
        <source>The record %1 of %2 was written anew from its journal.</source>
        <translation>%2中的记录%1已按日志重写。</translation>
    </message>
    <message>
        <source>The record %1 of %2, of which the journal knows nothing, was taken out.</source>
        <translation>%2中的记录%1在日志中无据，已移出。</translation>
    </message>
    <message>
        <source>The records from the other desk were altered on the way or copied from one workspace into two. Nothing was taken in.</source>
        <translation>对方工作台的记录在传送中被改动，或同一工作区被复制成两份，未接收任何内容。</translation>
    </message>
    <message>
        <source>The recovery key of the workspace is damaged. Make a new one.</source>
        <translation>工作区的恢复密钥已损坏。请重新制作一份。</translation>
    </message>
    <message>
        <source>The recovery key of these accounts; it counts from the moment they are set up:</source>
        <translation>这些账户的恢复密钥（自账户建立时起生效）：</translation>
    </message>
    <message>
        <source>The recovery key was put there by somebody who may not, and nothing was changed. Make a new recovery key, and find out who did it.</source>
        <translation>恢复密钥由无权限者放入，未作任何更改。请更换恢复密钥，并查明是谁所为。</translation>
    </message>
    <message>
        <source>The refused rows would be written over the list itself. Choose another name.</source>
        <translation>退回的行会覆盖原表。请另起一个名称。</translation>
    </message>
    <message>
        <source>The register is still being read. Export the list when it is complete.</source>
        <translation>名册仍在读取，请待列表完整后再导出。</translation>
    </message>
    <message>
        <source>The register of certificates of service</source>
        <translation>服务记录证明登记簿</translation>
    </message>
    <message>
        <source>The register of certificates of training</source>
        <translation>培训合格证书登记簿</translation>
    </message>
    <message>
        <source>The register says no more that they were printed anew.</source>
        <translation>已收回补发登记。</translation>
    </message>
    <message>
        <source>The rejected rows of several sheets go into a workbook: name a file that ends in .xlsx.</source>
        <translation>多张工作表中未导入的行要写入工作簿：请给出以 .xlsx 结尾的文件名。</translation>
    </message>
    <message>
        <source>The rejected rows with their reasons are in %1.</source>
        <translation>未导入的行及原因已保存在%1。</translation>
    </message>
    <message>
        <source>The rejected rows would be written over the list itself. Give --errors another name.</source>
        <translation>退回的行会覆盖原表。请给 --errors 另起一个名称。</translation>
    </message>
    <message>
        <source>The rest cannot be mended, and there is no sound backup. Salvage the workspace into a new file.</source>
        <translation>其余部分无法修复，且没有可用备份。请将工作区抢救到新文件。</translation>
    </message>
    <message>
        <source>The rest cannot be mended. Restore the backup %1 of %2, or salvage the workspace into a new file.</source>
        <translation>其余部分无法修复。请恢复备份%1（%2），或将工作区抢救到新文件。</translation>
    </message>
    <message>
        <source>The results of the session are still being read.</source>
        <translation>正在读取该培训批次的培训结果。</translation>
    </message>
    <message>
        <source>The rights of %1 are changed.</source>
        <translation>%1的权限已修改。</translation>
    </message>
    <message>
        <source>The roster is published</source>
        <translation>安排已发布</translation>
    </message>
    <message>
        <source>The roster of %1 for %2 is as issue %3 says; nothing changed since. Nothing was published.</source>
        <translation>%2 %1 的安排与第%3版一致，没有变更，未重新发布。</translation>
    </message>
    <message>
        <source>The roster of %1 for %2 is not published, so there are no changes to tell. Publish it first.</source>
        <translation>%2 %1 的安排尚未发布，没有变更可列。请先发布。</translation>
    </message>
    <message>
        <source>The roster of %1 for %2 is published (issue %3), and this changes it: %4. Say why; the reason is listed with the change.</source>
        <translation>%2 %1 的安排已发布（第%3版），此操作会变更：%4。请写明原因，原因会列入变更。</translation>
    </message>
    <message>
        <source>The roster of %1 is published, issue %2: %3 shifts, %4 people.</source>
        <translation>%1 的安排已发布，第%2版：%3 个班次，%4 人次。</translation>
    </message>
    <message>
        <source>The row has more cells than the header: "%1" was not read. Write a text with separators in quotation marks.</source>
        <translation>该行的单元格多于列名：“%1”未读取。含分隔符的文字请加引号。</translation>
    </message>
    <message>
        <source>The same change for all people selected</source>
        <translation>对选中的人作同样的修改</translation>
    </message>
    <message>
        <source>The same holds for %1 more entries of this desk.</source>
        <translation>这台电脑的另外%1条记录也有同样的问题。</translation>
    </message>
    <message>
        <source>The same in every office. They cannot be changed here or by a command; they are shown so that everybody knows what figures and warnings rest on.</source>
        <translation>各单位相同，不能在这里或用命令更改；列出来，是为了让人知道数字和提醒的依据。</translation>
    </message>
    <message>
        <source>The same of one gap collection: its id, or last</source>
        <translation>对照某次征集：征集编号，或 last</translation>
    </message>
    <message>
        <source>The second article has a title and no text. Write it, or take the title away.</source>
        <translation>第二篇文章有标题，没有正文。请填写正文，或者删去标题。</translation>
    </message>
    <message>
        <source>The second article needs a title.</source>
        <translation>第二篇文章必须填写标题。</translation>
    </message>
    <message>
        <source>The selected rows as text, the names of the columns above them</source>
        <translation>所选各行的文字，首行为列名</translation>
    </message>
    <message>
        <source>The served time of %1 is final. Correct it by a new entry, with a reason.</source>
        <translation>%1的服务时长公示期满，已定。请写明原因，另录一条更正记录。</translation>
    </message>
    <message>
        <source>The served time of %1 is not approved. Approve it first.</source>
        <translation>%1的服务时长尚未审核通过。请先审核。</translation>
    </message>
    <message>
        <source>The served time of %1 is not final. Take its decision back and have it entered anew.</source>
        <translation>%1的服务时长尚未公示期满，不用更正记录。请撤回审核，重新录入。</translation>
    </message>
    <message>
        <source>The served time of %1 is publicised. Take its decision back, saying why.</source>
        <translation>%1的服务时长正在公示。请撤回审核，并写明原因。</translation>
    </message>
    <message>
        <source>The served time of %1 waits for approval already. Read the list anew.</source>
        <translation>%1 的服务时长已在待审核中，请刷新列表。</translation>
    </message>
    <message>
        <source>The served time of %1 was corrected already. Correct its correction, %2.</source>
        <translation>%1的服务时长已经更正过。请更正它的更正记录%2。</translation>
    </message>
    <message>
        <source>The served time of %1 was corrected: its correction is publicised.</source>
        <translation>%1的服务时长已经更正，请公示更正记录。</translation>
    </message>
    <message>
        <source>The served time of %1 was decided already by %2. Read the list anew.</source>
        <translation>%1 的服务时长已由%2处理。请重新读取列表。</translation>
    </message>
    <message>
        <source>The served time of %1 was publicised already, from %2 to %3. Read the list anew.</source>
        <translation>%1的服务时长已于%2至%3公示。请刷新列表。</translation>
    </message>
    <message>
        <source>The server answers again. You can go on.</source>
        <translation>服务器已恢复应答，可以继续工作。</translation>
    </message>
    <message>
        <source>The server does not let this user do that in %1: the account or the login lacks the right. Nothing was saved. Ask an administrator of the workspace.</source>
        <translation>服务器不允许该用户在%1中这样做：账户或登录名没有这项权限。什么也没有保存，请与工作区管理员联系。</translation>
    </message>
    <message>
        <source>The server does not let this user into %1. Check the user's name and passphrase with whoever looks after the server.</source>
        <translation>服务器不允许该用户进入%1。请与服务器管理人员核对用户名和口令。</translation>
    </message>
    <message>
        <source>The server has no database of that name or no such user: %1. Make it with "server setup", or correct the address.</source>
        <translation>服务器上没有该数据库或该用户：%1。请用“server setup”命令创建，或更正地址。</translation>
    </message>
    <message>
        <source>The server of %1 does not answer. What you typed is still here; check the network cable and the server, then try again.</source>
        <translation>%1所在服务器没有应答。您录入的内容仍在；请检查网线和服务器，然后重试。</translation>
    </message>
    <message>
        <source>The server of %1 is older than PostgreSQL 15. Ask whoever looks after it to update it.</source>
        <translation>%1所在服务器的版本低于PostgreSQL 15。请联系服务器管理人员升级。</translation>
    </message>
    <message>
        <source>The server of %1 reports damage. Stop working and tell whoever looks after it.</source>
        <translation>%1所在服务器报告数据损坏。请停止工作并通知服务器管理人员。</translation>
    </message>
    <message>
        <source>The server of %1 takes no more connections. Close RedVest on a PC that does not need it, then try again.</source>
        <translation>%1所在服务器的连接数已满。请在不需要的电脑上关闭红马甲，然后重试。</translation>
    </message>
    <message>
        <source>The session "%1" is archived. Bring it back first, or choose another.</source>
        <translation>培训批次“%1”已归档。请先恢复，或另选一个批次。</translation>
    </message>
    <message>
        <source>The session "%1" was on %2. Enter who came among its results.</source>
        <translation>培训批次“%1”已于%2举行。请把到场的人录入培训结果。</translation>
    </message>
    <message>
        <source>The setting %1 of this copy is not what it can be. Repair the workspace.</source>
        <translation>本副本的设置%1有误。请修复工作区。</translation>
    </message>
    <message>
        <source>The setting %1 of this copy was put right.</source>
        <translation>本副本的设置%1已更正。</translation>
    </message>
    <message>
        <source>The settings of this copy were altered outside the program. Repair the workspace, then look through the settings of backups and of the desk.</source>
        <translation>本副本的设置在程序之外被改动。请修复工作区，然后检查备份设置和本单位规则。</translation>
    </message>
    <message>
        <source>The seven days from each day on, instead of that day</source>
        <translation>从各日起的七天，而不是当日一天</translation>
    </message>
    <message>
        <source>The sex typed is not the one the identity number says. Correct one of the two.</source>
        <translation>填写的性别与身份证号码所示不符，请更正其一。</translation>
    </message>
    <message>
        <source>The shift ends before it starts (%1). Correct one of the times; over midnight write +1 08:00.</source>
        <translation>班次结束时间不晚于开始时间（%1）。请更正其中之一；跨零点写作“+1 08:00”。</translation>
    </message>
    <message>
        <source>The shift has not begun: nobody is absent yet. Cancel the assignment instead.</source>
        <translation>班次尚未开始，还不能算缺席。请改为取消派遣。</translation>
    </message>
    <message>
        <source>The shift in its list  F2</source>
        <translation>在列表中打开班次  F2</translation>
    </message>
    <message>
        <source>The shift is saved.</source>
        <translation>班次已保存。</translation>
    </message>
    <message>
        <source>The shift of %1 at %2 is called off. Call it on again first.</source>
        <translation>%1在%2的班次已取消。请先恢复该班次。</translation>
    </message>
    <message>
        <source>The shifts marked are closed</source>
        <translation>所选班次撤销</translation>
    </message>
    <message>
        <source>The signature of the entry %1 of %2 is damaged. Let an administrator repair the workspace; where it remains, let him renew the keys first.</source>
        <translation>%2的记录%1的签名已损坏。请由管理员修复工作区；修不好的，先更换密钥再修复。</translation>
    </message>
    <message>
        <source>The spans; with a class, set its span</source>
        <translation>保存期限；给出类别时设定其期限</translation>
    </message>
    <message>
        <source>The stand-by list of a day</source>
        <translation>一天的替补名单</translation>
    </message>
    <message>
        <source>The state before is kept in %1.</source>
        <translation>修复前的状态保存于%1。</translation>
    </message>
    <message>
        <source>The statistics dictionary</source>
        <translation>统计指标口径表</translation>
    </message>
    <message>
        <source>The store "%1" was not known and is made. Look whether its name is right.</source>
        <translation>仓库“%1”此前没有，已新建。请核对名称。</translation>
    </message>
    <message>
        <source>The team has no member, or several, called %1. Put the person into the team, then name the deputy there.</source>
        <translation>队内没有名叫%1的队员，或有多名。请先让其入队，再在队内指定副队长。</translation>
    </message>
    <message>
        <source>The team has no member, or several, called %1. Put the person into the team, then name the leader there.</source>
        <translation>本队没有名为%1的队员，或不止一人。请先让其入队，再在队员列表中指定队长。</translation>
    </message>
    <message>
        <source>The team they leave on that day</source>
        <translation>同日离开的志愿服务队</translation>
    </message>
    <message>
        <source>The telephone number is missing.</source>
        <translation>缺少电话号码。</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are kept. Shorten it.</source>
        <translation>文字共%1个字符，最多保留%2个，请缩短。</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>文字过长，请缩短。</translation>
    </message>
    <message>
        <source>The texts for chat groups are copied: paste them where the people read them.</source>
        <translation>群通知文字会复制到剪贴板，请粘贴到群里。</translation>
    </message>
    <message>
        <source>The time counts from now on (Ctrl+Enter)</source>
        <translation>即日起计入时长（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>缺少时间。</translation>
    </message>
    <message>
        <source>The time to answer (%1) is after %2 begins (%3). Give an earlier one.</source>
        <translation>答复时限（%1）晚于%2的开始时间（%3）。请提前。</translation>
    </message>
    <message>
        <source>The time to answer (%1) is over already. Give a later one.</source>
        <translation>答复时限（%1）已过。请改为以后的时间。</translation>
    </message>
    <message>
        <source>The time waits for approval again (Del)</source>
        <translation>时长重新待审核（Del）</translation>
    </message>
    <message>
        <source>The two groups are not those of the recovery key. Look at the paper, not at the screen.</source>
        <translation>这两组与恢复密钥不符。请看纸，不要看屏幕。</translation>
    </message>
    <message>
        <source>The two new ones differ. Type the new passphrase twice alike.</source>
        <translation>两次新口令不同。请输入相同的新口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same twice.</source>
        <translation>两次口令不同。请输入相同的口令。</translation>
    </message>
    <message>
        <source>The two were merged into one record meanwhile (%1). Undo that merge first.</source>
        <translation>两份档案后来已合并为一份（%1）。请先撤销那次合并。</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>通常的栏目</translation>
    </message>
    <message>
        <source>The usual values are filled in and count once they are saved.</source>
        <translation>先填回通常值，保存后生效。</translation>
    </message>
    <message>
        <source>The value of "%1" in the address may hold no semicolon. Choose another, for example another name for the file.</source>
        <translation>地址中“%1”的值不能含有分号。请另选一个，例如给文件换个名称。</translation>
    </message>
    <message>
        <source>The week from %1 on is named twice, or is the one that is copied. Choose other weeks.</source>
        <translation>从%1起的一周写了两次，或就是被复制的一周。请选择其他各周。</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>本单位全部</translation>
    </message>
    <message>
        <source>The whole workbook</source>
        <translation>整个工作簿</translation>
    </message>
    <message>
        <source>The window opens anew in the language chosen.</source>
        <translation>窗口按所选语言重新打开。</translation>
    </message>
    <message>
        <source>The withdrawal of %1 is noted; still on %2 coming shifts.</source>
        <translation>已登记%1撤回同意；其后还有%2个班次。</translation>
    </message>
    <message>
        <source>The work is done in protective suit</source>
        <translation>在岗时穿防护服</translation>
    </message>
    <message>
        <source>The work stopped at an error of the program. Nothing was changed. Please report what you did.</source>
        <translation>程序出错，操作已中止，未作任何更改，请反馈刚才的操作步骤。</translation>
    </message>
    <message>
        <source>The workbook has lost its hidden sheet and was known by the numbers of its rows.</source>
        <translation>工作簿的隐藏表已丢失，已按各行的编号识别。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened. Check that the folder exists and may be written.</source>
        <translation>工作区%1无法打开，请检查文件夹是否存在、是否可写入。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written: the file or its folder is read-only. Copy it to a folder you may write to.</source>
        <translation>工作区%1不可写入：文件或其文件夹为只读。请复制到可写入的文件夹。</translation>
    </message>
    <message>
        <source>The workspace %1 could not be used.</source>
        <translation>工作区%1无法使用。</translation>
    </message>
    <message>
        <source>The workspace %1 has %2 names on this disk (hard links), and the program cannot tell what is saved under another one. Remove the others, or copy the file and open the copy.</source>
        <translation>工作区%1在此磁盘上有%2个名称（硬链接），程序无法得知以其他名称保存的内容。请删除其他名称，或复制该文件后打开副本。</translation>
    </message>
    <message>
        <source>The workspace %1 is being written by another program. Wait a moment and try again.</source>
        <translation>工作区%1正由另一程序写入，请稍候重试。</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Do not go on working with it; restore the last backup, or salvage it into a new file.</source>
        <translation>工作区%1已损坏，请勿继续使用；请恢复最近一次备份，或抢救到新文件。</translation>
    </message>
    <message>
        <source>The workspace %1 is just being closed in another program, which still makes its backup. Try again in some seconds.</source>
        <translation>工作区%1正在另一程序中关闭，备份尚未完成，请过几秒再试。</translation>
    </message>
    <message>
        <source>The workspace %1 is open in another program (%2). Close it there, or go on reading only.</source>
        <translation>工作区%1已在另一程序（%2）中打开，请在该程序中关闭，或以只读方式继续。</translation>
    </message>
    <message>
        <source>The workspace %1 is open in another program, under another name or with its lock file removed. Close it there, or go on reading only.</source>
        <translation>工作区%1正由另一个程序打开（使用其他名称，或其锁文件已被删除）。请在那里关闭，或以只读方式继续。</translation>
    </message>
    <message>
        <source>The workspace %1 lies on a network drive (%2), where a save may be lost or two PCs may write at once. Copy it to a disk of this PC; for several PCs at once use a shared workspace on a server.</source>
        <translation>工作区%1位于网络驱动器（%2）上，保存的内容可能丢失，也可能有两台电脑同时写入。请将其复制到本机磁盘；多台电脑同时使用请采用服务器上的共享工作区。</translation>
    </message>
    <message>
        <source>The workspace %1 lies on a stick or another disk that may be pulled out (%2). Copy it to a disk of this PC and open it there; a stick is for copies and packages.</source>
        <translation>工作区%1位于U盘或其他可拔出的磁盘（%2）上。请复制到本机磁盘后再打开；U盘只用于存放副本和数据包。</translation>
    </message>
    <message>
        <source>The workspace %1 may not be read. Ask for the right to open it.</source>
        <translation>没有读取工作区%1的权限，请申请打开权限。</translation>
    </message>
    <message>
        <source>The workspace %1 was made by an older version of the program, and this login may not bring it up to date. An administrator opens it once with his own login, or runs "server setup" again; then it opens for everybody.</source>
        <translation>工作区%1由旧版程序建立，该登录名不能为它升级。请管理员用自己的登录名打开一次，或再运行一次“server setup”，之后大家都能打开。</translation>
    </message>
    <message>
        <source>The workspace has no account "%1", so no login can be its own. Look at "people list", or add it first.</source>
        <translation>工作区没有账户“%1”，登录名不能属于它。请查看“people list”，或先添加该账户。</translation>
    </message>
    <message>
        <source>The workspace is being backed up. RedVest ends by itself when that is done.</source>
        <translation>正在备份工作区，完成后红马甲自动退出。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so that a look cannot be recorded. Open it for writing.</source>
        <translation>工作区以只读方式打开，无法记录查看情况。请以可写方式打开。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so that a view of full numbers cannot be recorded. Open it for writing to see them.</source>
        <translation>工作区以只读方式打开，无法记录查看情况。请以可写方式打开后查看完整号码。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Close the other program, then open it again.</source>
        <translation>工作区以只读方式打开，请关闭另一程序后重新打开。</translation>
    </message>
    <message>
        <source>The workspace is sound now.</source>
        <translation>工作区现已完好。</translation>
    </message>
    <message>
        <source>The workspace is sound: every record agrees with its journal.</source>
        <translation>工作区完好：所有记录均与日志一致。</translation>
    </message>
    <message>
        <source>The workspace was changed while the backup was being restored. Nothing was replaced. Restore it again.</source>
        <translation>恢复备份时工作区有了改动。没有替换任何内容。请重新恢复。</translation>
    </message>
    <message>
        <source>The year %1 is out of range. Correct the date.</source>
        <translation>年份%1超出范围，请更正日期。</translation>
    </message>
    <message>
        <source>The year of "%1" is not clear. Write it with four digits, as 2022-04-19.</source>
        <translation>“%1”的年份不明确，请用四位数填写，例如2022-04-19。</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>There are %1 posts "%2" here. Say at which site.</source>
        <translation>这里有 %1 个岗位“%2”。请写明点位。</translation>
    </message>
    <message>
        <source>There are no such posts. Look at "list posts" for divisions and categories.</source>
        <translation>没有这样的岗位。请用“list posts”查看区划和类别。</translation>
    </message>
    <message>
        <source>There are several of this name: %1. Write which one.</source>
        <translation>有多个同名项：%1。请写明是哪一个。</translation>
    </message>
    <message>
        <source>There are several places called "%1" here. Fill in 所属社区.</source>
        <translation>此处有多个名为“%1”的点位，请填写“所属社区”。</translation>
    </message>
    <message>
        <source>There are several posts "%1" at places called "%2". Add the column 所属街镇, or 所属社区.</source>
        <translation>名为“%2”的点位有多个“%1”岗位，请增加“所属街镇”或“所属社区”列。</translation>
    </message>
    <message>
        <source>There are star levels from 1 to %1.</source>
        <translation>星级为1至%1。</translation>
    </message>
    <message>
        <source>There is "%1" already. Choose another name or open that one.</source>
        <translation>“%1”已存在，请另取名称或打开已有的一项。</translation>
    </message>
    <message>
        <source>There is "%1" of this specification already. Give another specification or open that item.</source>
        <translation>该规格的“%1”已存在，请另填规格或打开已有物资。</translation>
    </message>
    <message>
        <source>There is a %1 with another document number. Check whether it is one person.</source>
        <translation>已有同名人员%1，证件号码不同，请核对是否为同一人。</translation>
    </message>
    <message>
        <source>There is a policy %1 already. Open that one, or type the number of this one.</source>
        <translation>已有保单%1。请打开那一张，或者填写这一张的保单号。</translation>
    </message>
    <message>
        <source>There is a store "%1" already. Choose another name.</source>
        <translation>仓库“%1”已存在，请另取名称。</translation>
    </message>
    <message>
        <source>There is already a file %1; it was not touched. Choose another name.</source>
        <translation>文件%1已存在，未作改动，请另取文件名。</translation>
    </message>
    <message>
        <source>There is already a series with this name. Choose another.</source>
        <translation>已有同名系列，请另取名称。</translation>
    </message>
    <message>
        <source>There is already a workspace in %1; it was not touched. Choose another database.</source>
        <translation>%1中已有工作区，未作任何改动。请选择其他数据库。</translation>
    </message>
    <message>
        <source>There is an account %1 already. Change that one, or add what tells the two apart to the name.</source>
        <translation>已有账户%1。请修改该账户，或在姓名后加上区分的字样。</translation>
    </message>
    <message>
        <source>There is no "%1" in %2. Is %3 meant?</source>
        <translation>%2没有“%1”，是否指%3？</translation>
    </message>
    <message>
        <source>There is no "%1" in %2. Write the official name.</source>
        <translation>%2没有“%1”，请填写规范名称。</translation>
    </message>
    <message>
        <source>There is no account "%1". Look at the list of accounts, or ask an administrator.</source>
        <translation>没有账户“%1”。请查看账户列表，或询问管理员。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one with "backups make".</source>
        <translation>还没有备份。请用“backups make”做一个。</translation>
    </message>
    <message>
        <source>There is no briefing series "%1". There is: %2.</source>
        <translation>没有简报系列“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>There is no call "%1". Give its number, year and number (2022-3), or its id; "call list" lists them.</source>
        <translation>没有招募令“%1”。请写编号、年份和编号（2022-3）或记录编号；用 call list 查看。</translation>
    </message>
    <message>
        <source>There is no campaign called %1. Enter it first.</source>
        <translation>没有名为%1的行动。请先录入。</translation>
    </message>
    <message>
        <source>There is no campaign called %1: the post is taken without it. Enter the campaign and import the list again.</source>
        <translation>没有名为%1的行动：岗位照常收下，不归入行动。请先录入行动，再导入一次。</translation>
    </message>
    <message>
        <source>There is no certificate %1 in the register. Write its number as 2022-7KQ2-000123.</source>
        <translation>登记簿里没有证书%1。编号请写成2022-7KQ2-000123的样子。</translation>
    </message>
    <message>
        <source>There is no certificate in it. Give the PDF as it was issued, or the text of its QR code, which begins with RVC1 or RVS1.</source>
        <translation>其中没有证书。请提供颁发时的PDF，或以RVC1、RVS1开头的二维码文字。</translation>
    </message>
    <message>
        <source>There is no course "%1" yet, so nobody fits this post. Enter the course, or correct its name on the post.</source>
        <translation>尚无课程“%1”，因此没有人符合该岗位要求。请先录入该课程，或者更正岗位上的课程名称。</translation>
    </message>
    <message>
        <source>There is no course called "%1". Look it up in the list of courses.</source>
        <translation>没有名为“%1”的课程。请在课程列表中查看。</translation>
    </message>
    <message>
        <source>There is no day %1-%2-%3 in the calendar. Correct the date.</source>
        <translation>日期%1-%2-%3不存在，请更正。</translation>
    </message>
    <message>
        <source>There is no division "%1" in this workspace.</source>
        <translation>这个工作区没有区划“%1”。</translation>
    </message>
    <message>
        <source>There is no division "%1". Give the code of the street or community they live in.</source>
        <translation>没有代码为“%1”的行政区划。请填居住街镇或居村的代码。</translation>
    </message>
    <message>
        <source>There is no division with the code "%1". Give 2, 4, 6, 9 or 12 digits, for example 310106 for Jing'an.</source>
        <translation>没有代码为“%1”的行政区划，请填写2、4、6、9或12位数字，例如310106（静安区）。</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Use UTF-8, GB18030, GBK, Big5 or UTF-16, or leave it out.</source>
        <translation>没有名为“%1”的编码，请使用UTF-8、GB18030、GBK、Big5或UTF-16，或省略此项。</translation>
    </message>
    <message>
        <source>There is no entry %1 in the journal.</source>
        <translation>日志中没有条目%1。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>文件%1不存在，请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or plug the stick in again.</source>
        <translation>没有文件 %1。请核对名称，或重新插上U盘。</translation>
    </message>
    <message>
        <source>There is no file %1. Look at its name.</source>
        <translation>没有文件%1，请核对名称。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>文件夹%1不存在，请先新建，或另选文件夹。</translation>
    </message>
    <message>
        <source>There is no folder %1. Plug the stick in again, or choose another folder.</source>
        <translation>没有文件夹 %1。请重新插上U盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>There is no gap collection "%1". "gap-workbooks list" shows them.</source>
        <translation>没有缺口征集“%1”。用 gap-workbooks list 查看。</translation>
    </message>
    <message>
        <source>There is no item "%1". Give its id, or its exact name and specification.</source>
        <translation>没有物资“%1”。请填写编号，或准确的名称和规格。</translation>
    </message>
    <message>
        <source>There is no item "%1". Import the items first.</source>
        <translation>没有物资“%1”，请先导入物资。</translation>
    </message>
    <message>
        <source>There is no organisation called %1. Enter it first.</source>
        <translation>没有名为%1的组织。请先登记。</translation>
    </message>
    <message>
        <source>There is no organisation called %1. Put its row before this one.</source>
        <translation>没有名为%1的组织。请把它写在前面的行里。</translation>
    </message>
    <message>
        <source>There is no policy "%1". Write its number as it stands in the list of policies.</source>
        <translation>没有保单“%1”。请按保单列表中的保单号填写。</translation>
    </message>
    <message>
        <source>There is no policy %1. Enter it first.</source>
        <translation>没有保单%1，请先录入。</translation>
    </message>
    <message>
        <source>There is no post "%1" at "%2". Import the posts first.</source>
        <translation>“%2”没有岗位“%1”，请先导入岗位。</translation>
    </message>
    <message>
        <source>There is no post "%1" at "%2". Is %3 meant?</source>
        <translation>“%2”没有岗位“%1”，是否指%3？</translation>
    </message>
    <message>
        <source>There is no served time %1. Take the id from "hours list".</source>
        <translation>没有服务记录 %1。请从“hours list”取编号。</translation>
    </message>
    <message>
        <source>There is no shift "%1". Take its id from "list shifts".</source>
        <translation>没有班次“%1”，请用“list shifts”查看班次编号。</translation>
    </message>
    <message>
        <source>There is no site "%1". Write its name as it stands in the list of sites.</source>
        <translation>没有点位“%1”。请按点位列表中的名称填写。</translation>
    </message>
    <message>
        <source>There is no site called "%1". Look it up in the list of sites.</source>
        <translation>没有名为“%1”的点位。请在点位列表中查看。</translation>
    </message>
    <message>
        <source>There is no sound backup in the folder of backups of this workspace.</source>
        <translation>本工作区的备份文件夹中没有完好的备份。</translation>
    </message>
    <message>
        <source>There is no spreadsheet in that folder.</source>
        <translation>这个文件夹里没有表格文件。</translation>
    </message>
    <message>
        <source>There is no store "%1". Give the id or exact name of one of these: %2.</source>
        <translation>没有仓库“%1”。请填写以下仓库之一的编号或准确名称：%2。</translation>
    </message>
    <message>
        <source>There is no store "%1". Write one of these: %2; or add the store first.</source>
        <translation>没有仓库“%1”。请填写以下之一：%2；或先新增仓库。</translation>
    </message>
    <message>
        <source>There is no such person in the register.</source>
        <translation>名册中没有此人。</translation>
    </message>
    <message>
        <source>There is no such post any more. Open the list again.</source>
        <translation>该岗位已不存在，请重新打开列表。</translation>
    </message>
    <message>
        <source>There is no such post: %1. Give its id or exact name, and the site where several posts are called so.</source>
        <translation>没有这个岗位：%1。请填写编号或准确的名称；有同名岗位时请同时写明点位。</translation>
    </message>
    <message>
        <source>There is no such shift any more. Open the list again.</source>
        <translation>该班次已不存在，请重新打开列表。</translation>
    </message>
    <message>
        <source>There is no such shift at %1. Look at the day's shifts, and name site and post as they stand there.</source>
        <translation>%1没有这样的班次。请查看当天的班次，按其中的写法写点位和岗位。</translation>
    </message>
    <message>
        <source>There is no such shift. Open the list again.</source>
        <translation>没有该班次，请重新打开列表。</translation>
    </message>
    <message>
        <source>There is no such site any more. Open the list again.</source>
        <translation>该点位已不存在。请重新打开列表。</translation>
    </message>
    <message>
        <source>There is no such team any more. Open the list again.</source>
        <translation>这支志愿服务队已经不在了，请重新打开列表。</translation>
    </message>
    <message>
        <source>There is no team called "%1". Give its id or its exact name.</source>
        <translation>没有名为“%1”的志愿服务队。请写编号或准确的名称。</translation>
    </message>
    <message>
        <source>There is no template of posts yet. Enter one with "set post-template new".</source>
        <translation>还没有岗位模板。请用“set post-template new”新建。</translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Name a file whose first line is the passphrase.</source>
        <translation>没有可询问的终端。请指定首行为口令的文件。</translation>
    </message>
    <message>
        <source>There is no time %1. Write it as 08:00.</source>
        <translation>时间%1不存在，请按08:00的格式填写。</translation>
    </message>
    <message>
        <source>There is no workspace %1. Plug in the stick if it lies on one, check the name, or make one with "new" or "sample".</source>
        <translation>没有工作区%1。如在U盘上请先插入U盘，否则请检查名称，或用“new”或“sample”新建。</translation>
    </message>
    <message>
        <source>There is no workspace that would lose anything.</source>
        <translation>没有会丢失内容的工作区。</translation>
    </message>
    <message>
        <source>There is nobody to print for: choose people, or another team.</source>
        <translation>没有可打印的人员，请选择人员或另一支志愿服务队。</translation>
    </message>
    <message>
        <source>There is not enough free memory to open a passphrase (256 MB). Close other programs and try again.</source>
        <translation>可用内存不足，无法验证口令（需要256 MB）。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo at this desk.</source>
        <translation>本机没有您可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in the spreadsheet first, with their column names where they have some.</source>
        <translation>剪贴板中没有可粘贴的内容。请先在表格中复制这些行，有列名的连同列名一起复制。</translation>
    </message>
    <message>
        <source>There is such a rule already. Open that one and change its first day instead.</source>
        <translation>已有相同的规则。请打开那一条，修改施行日期。</translation>
    </message>
    <message>
        <source>These are more criteria than can be kept. Ask for fewer.</source>
        <translation>条件过多，无法保存。请减少条件。</translation>
    </message>
    <message>
        <source>These columns mean the same (%1): %2. Of each row the first of them that is filled is taken.</source>
        <translation>以下各列含义相同（%1）：%2。每行取其中最先填写的一列。</translation>
    </message>
    <message>
        <source>These logins belong to no account of the workspace and can do nothing until "server setup --login LOGIN --account NAME" says whose they are: %1</source>
        <translation>以下登录名不属于工作区的任何账户，在用“server setup --login 登录名 --account 账户”说明归属之前什么也不能做：%1</translation>
    </message>
    <message>
        <source>These would be %1 certificates; one file has at most %2. Go street by street or team by team.</source>
        <translation>这样有%1份证明，一个文件至多%2份。请按街镇或按志愿服务队分批出具。</translation>
    </message>
    <message>
        <source>They are deputies no more</source>
        <translation>不再担任副队长</translation>
    </message>
    <message>
        <source>They are in this team already. Choose another one.</source>
        <translation>所选队员已在这支志愿服务队。请另选一支。</translation>
    </message>
    <message>
        <source>They are new words: take them too</source>
        <translation>确是新词，一并导入</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>确认为两人</translation>
    </message>
    <message>
        <source>They are waited for again.</source>
        <translation>已恢复等待答复。</translation>
    </message>
    <message>
        <source>They count as soon as the office has accounts.</source>
        <translation>本单位设置账户后生效。</translation>
    </message>
    <message>
        <source>They lie in %1; "backups rotate --older-keys" removes them.</source>
        <translation>它们在 %1 中，可用“backups rotate --older-keys”删除。</translation>
    </message>
    <message>
        <source>They may be one person after all</source>
        <translation>仍可能是同一人</translation>
    </message>
    <message>
        <source>They warn; who dispatches may set them aside with a reason. What is changed counts from then on, and takes nobody off a shift.</source>
        <translation>只作提醒，派遣的人写明原因后可以放行。改后立即按新限度判断，已经派上的人不会因此撤下。</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>This PC gives no random numbers. Start it again.</source>
        <translation>这台电脑给不出随机数。请重新启动电脑。</translation>
    </message>
    <message>
        <source>This answer is not there any more. "call show" lists those there are.</source>
        <translation>这条答复已经没有了。用 call show 查看现有的。</translation>
    </message>
    <message>
        <source>This backup belongs to another workspace: %1. It is not put in the place of this one. To look into it, copy it to this PC and open it as a workspace.</source>
        <translation>这个备份属于另一个工作区：%1，不能用来替换当前工作区。如只想查看，请把它复制到本机，作为工作区打开。</translation>
    </message>
    <message>
        <source>This backup belongs to another workspace: %1. Nothing was changed. To put it in the place of this one all the same, give that office's name.</source>
        <translation>这个备份属于另一个工作区：%1。没有改动任何内容。如果仍要用它替换当前工作区，请给出那个单位的名称。</translation>
    </message>
    <message>
        <source>This call is no longer there. "call list" lists those there are.</source>
        <translation>这份招募令已经没有了。用 call list 查看现有的。</translation>
    </message>
    <message>
        <source>This campaign is not there any more. Choose another one.</source>
        <translation>这项行动已不存在。请另选。</translation>
    </message>
    <message>
        <source>This campaign is not there any more. Choose another.</source>
        <translation>这个行动已经没有了。请另选一个。</translation>
    </message>
    <message>
        <source>This campaign is not there any more. Look again.</source>
        <translation>这个行动已不存在，请重新查看。</translation>
    </message>
    <message>
        <source>This cannot be mended here. Stop working and tell whoever looks after the server.</source>
        <translation>此处无法修复。请停止操作，并告知服务器管理人员。</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold the data until they are rotated out, nine months at most; when one of them is restored, the erasure is done again.</source>
        <translation>此操作无法撤销。以前的备份中仍有这些信息，最长九个月后随备份轮换清除；恢复这些备份时，将重新执行删除。</translation>
    </message>
    <message>
        <source>This cannot be undone:</source>
        <translation>无法撤销：</translation>
    </message>
    <message>
        <source>This cell has several lines and as many separators as a whole row: a quotation mark may be missing in it. Look in the file whether the rows below it were taken into the cell.</source>
        <translation>此单元格有多行，其中的分隔符与一整行一样多：这里可能漏了一个引号。请在文件中核对下面的行是否被并入了此单元格。</translation>
    </message>
    <message>
        <source>This cell is a number, and a spreadsheet keeps only 15 digits of it. Set the column to text and type the number again from the document.</source>
        <translation>该单元格为数字格式，电子表格只保留15位。请将该列设为文本，并按证件重新录入号码。</translation>
    </message>
    <message>
        <source>This cell says %1, which is not the day of the row. Correct one of the two.</source>
        <translation>该单元格填写的是%1，与本行日期不符。请更正其中之一。</translation>
    </message>
    <message>
        <source>This certificate is not in the register. Look again.</source>
        <translation>登记簿里没有这份证书，请刷新后再看。</translation>
    </message>
    <message>
        <source>This changed nothing that could be undone.</source>
        <translation>这一步没有可撤销的更改。</translation>
    </message>
    <message>
        <source>This claim is not there any more. Look again.</source>
        <translation>这条理赔已经不在了。请重新查看。</translation>
    </message>
    <message>
        <source>This cover begins on %1, after %2. Archive it, as if it had not been entered.</source>
        <translation>这条参保自%1生效，晚于%2。请归档，等于没有录过。</translation>
    </message>
    <message>
        <source>This cover is not there any more. Look again.</source>
        <translation>这条参保已经不在了。请重新查看。</translation>
    </message>
    <message>
        <source>This cover is there already, until %1. Open that one.</source>
        <translation>这条参保已经有了，至%1。请打开那一条。</translation>
    </message>
    <message>
        <source>This date of birth is still to come. Correct it.</source>
        <translation>出生日期晚于今天，请更正。</translation>
    </message>
    <message>
        <source>This day is still to come. Correct the date.</source>
        <translation>该日期尚未到，请更正。</translation>
    </message>
    <message>
        <source>This day is still to come. Enter what has happened.</source>
        <translation>该日期尚未到，请填写已发生的情况。</translation>
    </message>
    <message>
        <source>This day is still to come. Say today or earlier.</source>
        <translation>这一天还没有到，请填写今天或者更早的日期。</translation>
    </message>
    <message>
        <source>This day is still to come. Type today or an earlier day.</source>
        <translation>该日期尚未到，请填写今天或更早的日期。</translation>
    </message>
    <message>
        <source>This division is not among those asked any more. Look again.</source>
        <translation>这个街镇或社区已不在征集之列。请重新查看。</translation>
    </message>
    <message>
        <source>This document does not say the date of birth. Type it, like 1985-05-05.</source>
        <translation>该证件不含出生日期，请手工填写，例如1985-05-05。</translation>
    </message>
    <message>
        <source>This document does not say the sex. Choose one.</source>
        <translation>该证件不含性别，请选择。</translation>
    </message>
    <message>
        <source>This duration is longer than 31 days. Give the hours of one shift.</source>
        <translation>时长超过31天，请填写一个班次的小时数。</translation>
    </message>
    <message>
        <source>This entry is not there any more. Look again.</source>
        <translation>这条报名已不存在。请重新查看。</translation>
    </message>
    <message>
        <source>This gap collection is not there any more. Look again.</source>
        <translation>这次缺口征集已不在。请重新查看。</translation>
    </message>
    <message>
        <source>This gap workbook was made from another workspace, or what it belongs to was undone. Take it in where it was made, or take out its hidden sheet "%1" to have it read as a plain list.</source>
        <translation>这个缺口工作簿不是由本工作区生成的，或所属征集已撤销。请在生成它的地方导入，或删去隐藏表“%1”，按普通名单导入。</translation>
    </message>
    <message>
        <source>This goes back from %1 to %2 and was left out: the list may be older than what is entered here. Where it is right, change the state in the shift.</source>
        <translation>状态将由%1退回%2，未导入：表格可能早于已录入的内容。确要改回的，请在班次中修改。</translation>
    </message>
    <message>
        <source>This honour is not there any more. Look again.</source>
        <translation>这项荣誉已不存在。请重新查看。</translation>
    </message>
    <message>
        <source>This honour of this person on this day is there already.</source>
        <translation>该人这一天的这项荣誉已经录入。</translation>
    </message>
    <message>
        <source>This honour was put away. Bring it back on the page of honours first.</source>
        <translation>该荣誉已归档，请先在“表彰关爱”页恢复。</translation>
    </message>
    <message>
        <source>This is %1 characters; at most %2 are kept. Shorten it.</source>
        <translation>共%1个字符，最多保留%2个，请缩短。</translation>
    </message>
    <message>
        <source>This is among the first that anybody would try. Take a few words that belong together only for you.</source>
        <translation>这是别人最先会试的口令。请用几个只有您自己会放在一起的词。</translation>
    </message>
    <message>
        <source>This is kept as typed but cannot be shown in the grid, nor read by dispatch.</source>
        <translation>照原样保存；每周时段表显示不了，派遣时也不作为依据。</translation>
    </message>
    <message>
        <source>This is no address of a shared workspace. Write it as postgresql://user@host:5432/database.</source>
        <translation>这不是共享工作区的地址。请写成 postgresql://用户@主机:5432/数据库。</translation>
    </message>
    <message>
        <source>This is no amount in yuan. Type it like 500000, or leave it empty.</source>
        <translation>这不是金额（元）。请写成 500000，或者留空。</translation>
    </message>
    <message>
        <source>This is no certificate.</source>
        <translation>这不是证书。</translation>
    </message>
    <message>
        <source>This is no number of a row of the sheet %1. Compare it with the paper.</source>
        <translation>这不是签到表 %1 上的编号。请与纸质表核对。</translation>
    </message>
    <message>
        <source>This is no recovery key: 13 groups of five letters and digits. Compare it with the paper group by group.</source>
        <translation>这不是恢复密钥：应为 13 组、每组 5 个字母和数字。请与纸上逐组核对。</translation>
    </message>
    <message>
        <source>This is not the passphrase of %1. Look at Caps Lock and the input method; after %2 more wrong ones each try waits.</source>
        <translation>这不是%1的口令。请看大写锁定和输入法；再错 %2 次后，每次重试都要等待。</translation>
    </message>
    <message>
        <source>This is one and the same record. Choose the other record of the person.</source>
        <translation>这是同一份档案。请选择此人的另一份档案。</translation>
    </message>
    <message>
        <source>This is sealed, and the key for it is not open here. Sign in as somebody who may see it, then try again.</source>
        <translation>此项内容已加密，当前没有对应的密钥。请以有权查看的人员登录后重试。</translation>
    </message>
    <message>
        <source>This is the number of a foreigner's permanent residence card. Choose that kind of document.</source>
        <translation>这是外国人永久居留身份证号码，请选择该证件种类。</translation>
    </message>
    <message>
        <source>This is the number of a residence permit for Hong Kong, Macau and Taiwan residents. Choose that kind of document.</source>
        <translation>这是港澳台居民居住证号码，请选择该证件种类。</translation>
    </message>
    <message>
        <source>This is the one you have. Choose another.</source>
        <translation>这就是现在的口令。请另选一个。</translation>
    </message>
    <message>
        <source>This is the recovery key of another workspace, or an older one. Look for the paper of %1.</source>
        <translation>这是别的工作区的恢复密钥，或是旧的。请找%1的那张纸。</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>本期简报</translation>
    </message>
    <message>
        <source>This issue is no longer there.</source>
        <translation>该期简报已不存在。</translation>
    </message>
    <message>
        <source>This kind of document is not known. Write for example 居民身份证, 护照 or 港澳居民来往内地通行证.</source>
        <translation>无法识别证件种类，请填写居民身份证、护照或港澳居民来往内地通行证等。</translation>
    </message>
    <message>
        <source>This letter is not there any more, or was put away. Look again.</source>
        <translation>这封感谢信已不存在或已归档。请重新查看。</translation>
    </message>
    <message>
        <source>This line has been taken back already.</source>
        <translation>该条记录已冲销。</translation>
    </message>
    <message>
        <source>This line is not in the ledger.</source>
        <translation>台账中没有该条记录。</translation>
    </message>
    <message>
        <source>This line takes another one back. Enter the movement anew instead.</source>
        <translation>该条为冲销记录，请重新录入该笔出入库。</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>显示本清单</translation>
    </message>
    <message>
        <source>This login may not make a workspace in %1. Make it with a login that "server setup --administrator" made.</source>
        <translation>该登录名不能在%1中新建工作区。请用“server setup --administrator”准备的登录名新建。</translation>
    </message>
    <message>
        <source>This lot expired on %1: write it off. To issue it nevertheless, say why in the note, and in a form tick the box as well.</source>
        <translation>该批次已于%1过期，应予报废。确需发放的，请在备注中说明原因；在表单中还须勾选相应选项。</translation>
    </message>
    <message>
        <source>This moment is still to come. Type when the person declared it.</source>
        <translation>该时间尚未到来，请填写本人申报健康状况的时间。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This number is of a record that was merged into %1, who bears another number. Have that number verified, or undo the merge.</source>
        <translation>该号码属于已并入%1的档案，%1登记的是另一个号码。请核验登记的号码，或撤销合并。</translation>
    </message>
    <message>
        <source>This number is registered for %1, not for %2. Where the person was renamed, change the name in the person's form.</source>
        <translation>该号码登记的姓名是%1，不是%2。确已更名的，请在该人的表单中修改姓名。</translation>
    </message>
    <message>
        <source>This number is too large. Check that it stands in the right column.</source>
        <translation>数值过大，请检查是否填错了列。</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>This organisation is not there any more. Look again.</source>
        <translation>这个组织已不存在，请重新查看。</translation>
    </message>
    <message>
        <source>This person is not in the register any more.</source>
        <translation>登记册中已没有此人。</translation>
    </message>
    <message>
        <source>This person is not on the shift any more. Open the shift again.</source>
        <translation>该人员已不在此班次，请重新打开该班次。</translation>
    </message>
    <message>
        <source>This person is not on the stand-by list any more. Open the list again.</source>
        <translation>该人员已不在替补名单上。请重新打开名单。</translation>
    </message>
    <message>
        <source>This person is not registered. Register the leader first.</source>
        <translation>此人尚未登记。请先登记队长。</translation>
    </message>
    <message>
        <source>This person is on the shift already.</source>
        <translation>该人员已在此班次。</translation>
    </message>
    <message>
        <source>This person lives outside the divisions of your account, so that what happened stays hidden.</source>
        <translation>此人居住地不在您账户的区划之内，出险经过不予显示。</translation>
    </message>
    <message>
        <source>This person stands in another row of the sheet already. Leave one of them empty.</source>
        <translation>此人在这张表的另一行已经填写。请把其中一行留空。</translation>
    </message>
    <message>
        <source>This policy does not cover the person on that day. Write from which day the person was covered.</source>
        <translation>此人当日不在该保单保障之内，请填写生效日期。</translation>
    </message>
    <message>
        <source>This policy is not there any more. Look again.</source>
        <translation>这张保单已经不在了。请重新查看。</translation>
    </message>
    <message>
        <source>This post is not there any more.</source>
        <translation>该岗位已不存在。</translation>
    </message>
    <message>
        <source>This query is not there any more. Look again.</source>
        <translation>该常用查询已不存在。请重新查看。</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>This record was merged into another one of the same person (%1). Open that one, or undo the merge.</source>
        <translation>这份档案已并入同一人的另一份档案（%1）。请打开那一份，或者撤销合并。</translation>
    </message>
    <message>
        <source>This row stands below the end of the table and was not read. Take out what ends the table above it.</source>
        <translation>该行在表格结束之后，未读取。请删去其上方表示表格结束的行。</translation>
    </message>
    <message>
        <source>This row was taken for a total and not read.</source>
        <translation>该行视为合计，未读取。</translation>
    </message>
    <message>
        <source>This rule is not there any more. Look again.</source>
        <translation>这条规则已经不在了，请重新查看。</translation>
    </message>
    <message>
        <source>This series is no longer there.</source>
        <translation>这个系列已不存在。</translation>
    </message>
    <message>
        <source>This service is approved with %1 minutes and was left so.</source>
        <translation>该服务已审核（%1分钟），维持原记录。</translation>
    </message>
    <message>
        <source>This session is on %1. Enter its results on that day or later.</source>
        <translation>该批次在%1举办，请在当日或之后录入结果。</translation>
    </message>
    <message>
        <source>This shift is called off. Call it on again first.</source>
        <translation>该班次已取消，请先恢复。</translation>
    </message>
    <message>
        <source>This shift is not there any more.</source>
        <translation>该班次已不存在。</translation>
    </message>
    <message>
        <source>This shift is over. Nobody can take a seat on it any more.</source>
        <translation>该班次已结束，不能再顶岗。</translation>
    </message>
    <message>
        <source>This shift is over. Nobody need stand by for it.</source>
        <translation>该班次已结束，无须替补。</translation>
    </message>
    <message>
        <source>This site is not there any more. Look again.</source>
        <translation>这个点位已不存在，请重新查看。</translation>
    </message>
    <message>
        <source>This step is not possible from the state the person is in. Choose another one.</source>
        <translation>该人员当前状态不能进行此操作，请另选。</translation>
    </message>
    <message>
        <source>This story has %1 characters; at most %2 can be kept. Shorten it.</source>
        <translation>事迹有%1个字，最多保存%2个字。请缩短。</translation>
    </message>
    <message>
        <source>This story is not there any more. Look again.</source>
        <translation>这篇事迹已不存在。请重新查看。</translation>
    </message>
    <message>
        <source>This team is not there any more. Look again.</source>
        <translation>这支志愿服务队已不存在，请重新查看。</translation>
    </message>
    <message>
        <source>This template is not there any more. Look again.</source>
        <translation>该模板已不存在，请重新查看。</translation>
    </message>
    <message>
        <source>This text has %1 characters; a call has room for %2. Shorten it.</source>
        <translation>这段文字有%1字，招募令最多容纳%2字。请缩短。</translation>
    </message>
    <message>
        <source>This text has %1 characters; at most %2 can be kept. Shorten it.</source>
        <translation>文字共%1个字符，最多可保留%2个，请缩短。</translation>
    </message>
    <message>
        <source>This text is too long for a telephone number. Give one number.</source>
        <translation>文字过长，不像电话号码，请只填写一个号码。</translation>
    </message>
    <message>
        <source>This time is approved already. Take the approval back first (Hours), then correct it.</source>
        <translation>这段时长已经审核通过。请先在“时长”中撤回审核，再更正。</translation>
    </message>
    <message>
        <source>This was undone already, %1. Undo that one to have it again.</source>
        <translation>这一步已被撤销（%1）。如需恢复，请撤销那次撤销。</translation>
    </message>
    <message>
        <source>This word has %1 characters; at most %2 fit. Shorten it.</source>
        <translation>该词语有%1个字符，最多%2个，请缩短。</translation>
    </message>
    <message>
        <source>This word is in no list any more. Look again.</source>
        <translation>该词语已不在任何清单中，请重新查看。</translation>
    </message>
    <message>
        <source>This workbook was made for %1, the row is about %2. What they are short of belongs into their own workbook; else correct the cell.</source>
        <translation>本工作簿是发给 %1 的，此行写的是 %2。其缺口请填在自己的工作簿里；写错的请改正。</translation>
    </message>
    <message>
        <source>This workspace has accounts already. Add to them.</source>
        <translation>此工作区已设账户，直接添加即可。</translation>
    </message>
    <message>
        <source>This workspace has accounts. Say who you are: --as NAME, and --passphrase-file FILE or type the passphrase.</source>
        <translation>此工作区设有账户。请说明您是谁：--as 姓名，并用 --passphrase-file 文件，或直接输入口令。</translation>
    </message>
    <message>
        <source>This workspace has accounts. Sign in first.</source>
        <translation>此工作区设有账户。请先登录。</translation>
    </message>
    <message>
        <source>This workspace has no division "%1". Choose one of the list.</source>
        <translation>本工作区没有行政区划“%1”，请从列表中选择。</translation>
    </message>
    <message>
        <source>This workspace has no division "%1". Give its code or its official name.</source>
        <translation>本工作区没有行政区划“%1”。请填写代码或正式名称。</translation>
    </message>
    <message>
        <source>This workspace has no division %1. Choose one from the list.</source>
        <translation>本工作区没有行政区划%1，请从列表中选择。</translation>
    </message>
    <message>
        <source>This workspace has no division with the code "%1".</source>
        <translation>本工作区没有代码为“%1”的行政区划。</translation>
    </message>
    <message>
        <source>This workspace has no division with the code "%1". Give a code below %2.</source>
        <translation>本工作区没有代码为“%1”的行政区划，请填写%2所辖区划的代码。</translation>
    </message>
    <message>
        <source>This workspace is used without accounts already.</source>
        <translation>此工作区本来就不设账户。</translation>
    </message>
    <message>
        <source>This workspace is used without accounts. Set them up first.</source>
        <translation>此工作区未设账户。请先设置账户。</translation>
    </message>
    <message>
        <source>This workspace is used without accounts: its keys lie open in it. Set up accounts first.</source>
        <translation>本工作区未设账户，密钥未加密存放其中。请先设置账户。</translation>
    </message>
    <message>
        <source>This workspace is used without accounts: whoever has the file can read and change everything in it.</source>
        <translation>此工作区未设账户：拿到文件的人都能查看和修改其中的一切。</translation>
    </message>
    <message>
        <source>This workspace is used without accounts; there is nothing to recover.</source>
        <translation>此工作区未设账户，没有可恢复的。</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of the program. Update the program to open it.</source>
        <translation>工作区由更新版本的程序建立，请更新程序后打开。</translation>
    </message>
    <message>
        <source>This workspace was made by an older version of the program. Open it for writing once, which brings it up to date.</source>
        <translation>此工作区由较旧版本的程序创建。请以可写方式打开一次，即可完成更新。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Those chosen are in the team no more from the day above on</source>
        <translation>所选队员自上方日期起离队</translation>
    </message>
    <message>
        <source>Those chosen are not signed up any more</source>
        <translation>所选的人不再报名</translation>
    </message>
    <message>
        <source>Those chosen are signed up for a session of the course the keyboard is on</source>
        <translation>为所选的人报名光标所在课程的培训批次</translation>
    </message>
    <message>
        <source>Those chosen become deputy leaders, or are none any more</source>
        <translation>所选队员成为副队长，或不再担任副队长</translation>
    </message>
    <message>
        <source>Those chosen leave this team on the day above and are in the other one from then on</source>
        <translation>所选队员自上方日期起离开本队，编入另一支志愿服务队</translation>
    </message>
    <message>
        <source>Those of the office</source>
        <translation>本单位的权重</translation>
    </message>
    <message>
        <source>Through the week</source>
        <translation>每周时段</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick at least one role, or the account can do nothing.</source>
        <translation>请至少勾选一个角色，否则账户什么也做不了。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time from</source>
        <translation>时段开始</translation>
    </message>
    <message>
        <source>Time is counted in whole units of %1 minutes.</source>
        <translation>计时单位只能是%1分钟，按整单位计入。</translation>
    </message>
    <message>
        <source>Time served is not rewritten here. Reject it with Del, saying why; who entered it enters it anew.</source>
        <translation>服务时长不在此修改。请按Del退回并写明原因，由录入人重新录入。</translation>
    </message>
    <message>
        <source>Time to</source>
        <translation>时段结束</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Times reprinted</source>
        <translation>补发次数</translation>
    </message>
    <message>
        <source>Times that count otherwise</source>
        <translation>已更正的记录</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>文章标题</translation>
    </message>
    <message>
        <source>Title of the second article</source>
        <translation>第二篇标题</translation>
    </message>
    <message>
        <source>Title, name, team  Ctrl+F</source>
        <translation>标题、姓名、志愿服务队  Ctrl+F</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To be back by</source>
        <translation>交回截止</translation>
    </message>
    <message>
        <source>To be back by %1.</source>
        <translation>请于 %1 前交回。</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>To be published: masked names of who consented</source>
        <translation>供公示：只列同意公示的人，姓名去标识化</translation>
    </message>
    <message>
        <source>To be published: masked names, and only of who consented to it</source>
        <translation>供公示：姓名去标识化，只列同意公示的人</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核验</translation>
    </message>
    <message>
        <source>To be weighed</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办提醒</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>To publish</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>To store</source>
        <translation>调入仓库</translation>
    </message>
    <message>
        <source>To the criteria</source>
        <translation>转到条件</translation>
    </message>
    <message>
        <source>To, or group</source>
        <translation>结束日期或组别</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today: %1 shifts, %2 needed, %3 filled, %4 missing</source>
        <translation>今日：%1个班次，需求%2人，到岗%3人，缺%4人</translation>
    </message>
    <message>
        <source>Told of risks</source>
        <translation>风险告知</translation>
    </message>
    <message>
        <source>Told of risks on</source>
        <translation>风险告知日期</translation>
    </message>
    <message>
        <source>Told to the insurer</source>
        <translation>已报案</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Too hard on people</source>
        <translation>工作强度提醒</translation>
    </message>
    <message>
        <source>Too hard on people…</source>
        <translation>工作强度提醒…</translation>
    </message>
    <message>
        <source>Too long in protective suit on coming shifts: %1. State breaks, or look for others.</source>
        <translation>未来班次穿防护服时间过长：%1。请写明休息，或者另找人。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases for %1. Try again in %2. Forgotten? An administrator can set a new one.</source>
        <translation>%1的口令错误次数过多，请在 %2后再试。忘记了？管理员可以重设。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total: needed %1, filled %2, short %3, cover %4</source>
        <translation>合计：需求%1，到岗%2，缺%3，满足率%4</translation>
    </message>
    <message>
        <source>Train %1 people of %2 in %3: %1 seats</source>
        <translation>培训%2的%1人（%3）：可补%1人次</translation>
    </message>
    <message>
        <source>Train first</source>
        <translation>先训谁</translation>
    </message>
    <message>
        <source>Train in %1</source>
        <translation>培训：%1</translation>
    </message>
    <message>
        <source>Train whom</source>
        <translation>培训人选</translation>
    </message>
    <message>
        <source>Trained before duty</source>
        <translation>岗前培训合格</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>已培训合格</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>培训日期</translation>
    </message>
    <message>
        <source>Trained today</source>
        <translation>当前有效人数</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>授课人</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Training ends within 7 days</source>
        <translation>培训有效期7天内届满</translation>
    </message>
    <message>
        <source>Training keeper</source>
        <translation>培训管理</translation>
    </message>
    <message>
        <source>Training matrix</source>
        <translation>培训矩阵</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>培训记录</translation>
    </message>
    <message>
        <source>Training record changed</source>
        <translation>修改培训记录</translation>
    </message>
    <message>
        <source>Training records</source>
        <translation>培训记录</translation>
    </message>
    <message>
        <source>Training records imported</source>
        <translation>导入培训记录</translation>
    </message>
    <message>
        <source>Training records removed</source>
        <translation>删除培训记录</translation>
    </message>
    <message>
        <source>Training results entered</source>
        <translation>录入培训结果</translation>
    </message>
    <message>
        <source>Training session archived</source>
        <translation>归档培训批次</translation>
    </message>
    <message>
        <source>Training session saved</source>
        <translation>保存培训批次</translation>
    </message>
    <message>
        <source>Training session: id or name</source>
        <translation>培训批次：编号或名称</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Trend of the gap</source>
        <translation>缺口趋势</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>两人审核</translation>
    </message>
    <message>
        <source>Two people exchanged between shifts</source>
        <translation>两人对调班次</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入“%1”以确认</translation>
    </message>
    <message>
        <source>Type five numbers of hours, like 100、300、600、1000、1500.</source>
        <translation>请输入五个小时数，例如100、300、600、1000、1500。</translation>
    </message>
    <message>
        <source>Type the number of the sheet first.</source>
        <translation>请先输入表号。</translation>
    </message>
    <message>
        <source>Type the office's name</source>
        <translation>输入单位名称以确认</translation>
    </message>
    <message>
        <source>Type the word.</source>
        <translation>请填写词语。</translation>
    </message>
    <message>
        <source>Typed and not saved: %1 and %2 more.</source>
        <translation>有未保存的录入内容：%1，另有%2份。</translation>
    </message>
    <message>
        <source>Typed and not saved: %1.</source>
        <translation>有未保存的录入内容：%1。</translation>
    </message>
    <message>
        <source>Typed at %1 and not saved.</source>
        <translation>有未保存的录入内容（%1）。</translation>
    </message>
    <message>
        <source>Types a sign-in sheet back that was filled in by hand</source>
        <translation>录入填好的纸质签到表</translation>
    </message>
    <message>
        <source>Types who accepts and who declines, one key each</source>
        <translation>逐人一键录入接受或拒绝</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Under 14 without the guardian's consent</source>
        <translation>不满十四周岁且未经监护人同意</translation>
    </message>
    <message>
        <source>Under 14: the day the guardian of this child agreed separately.</source>
        <translation>未满14周岁：填这名儿童的监护人单独同意的日期。</translation>
    </message>
    <message>
        <source>Under 14: the name is not published. Keep the story without this consent.</source>
        <translation>不满十四周岁：姓名不公开。请不填同意公开日期。</translation>
    </message>
    <message>
        <source>Under 14: the name is not published. Take the mark away.</source>
        <translation>未满14周岁：姓名不公开，请取消勾选。</translation>
    </message>
    <message>
        <source>Under 14: the name is not published. The mark that allowed it was taken away.</source>
        <translation>未满14周岁：姓名不公开，已取消原来的勾选。</translation>
    </message>
    <message>
        <source>Under 14: type the day the guardian agreed separately to the keeping of these data.</source>
        <translation>未满14周岁：请填监护人单独同意保存这些信息的日期。</translation>
    </message>
    <message>
        <source>Under 18: a guardian must agree. Type the guardian's name.</source>
        <translation>未满18周岁须经监护人同意，请填写监护人姓名。</translation>
    </message>
    <message>
        <source>Under 18: type a phone the guardian answers.</source>
        <translation>未满18周岁，请填写监护人可接听的电话。</translation>
    </message>
    <message>
        <source>Under 18: type the day the guardian agreed in writing.</source>
        <translation>未满18周岁，请填写监护人书面同意的日期。</translation>
    </message>
    <message>
        <source>Under 18: who opens this record is recorded.</source>
        <translation>未成年人：查看本记录的情况已记录。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>确认撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>正在撤销：%1……</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone just now: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Undone. Everything is as before the import.</source>
        <translation>已撤销。一切恢复到导入之前。</translation>
    </message>
    <message>
        <source>Undone. The new entry on top can be undone in its turn.</source>
        <translation>已撤销。最上方的新条目同样可以撤销。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo…  Ctrl+Z</source>
        <translation>撤销…  Ctrl+Z</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit of count</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Unit of counted minutes</source>
        <translation>计时单位（分钟）</translation>
    </message>
    <message>
        <source>Unit: seats</source>
        <translation>单位：人次</translation>
    </message>
    <message>
        <source>Units of goods</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Until when they are to answer, and the texts that go out</source>
        <translation>答复期限和发出的通知文字</translation>
    </message>
    <message>
        <source>Until when they are to answer: 2022-03-19 18:00</source>
        <translation>答复时限：2022-03-19 18:00</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>通常值</translation>
    </message>
    <message>
        <source>Usual words and templates</source>
        <translation>常用词语和模板</translation>
    </message>
    <message>
        <source>Usual words and templates taken in</source>
        <translation>补齐常用词语和模板</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>通常：%1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Valid of all</source>
        <translation>有效/全部</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valid until before the extension</source>
        <translation>延期前有效期至</translation>
    </message>
    <message>
        <source>Valid until, included</source>
        <translation>有效期至（含当日）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value (yuan)</source>
        <translation>价值（元）</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核验人</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核验日期</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>告知书版本</translation>
    </message>
    <message>
        <source>Version of the notice agreed to</source>
        <translation>所同意的告知书版本</translation>
    </message>
    <message>
        <source>Version of the notice of risks</source>
        <translation>风险告知书版本</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Void a certificate and issue another, of what is approved by now</source>
        <translation>作废一份证明，按现在已审核的时长另出一份</translation>
    </message>
    <message>
        <source>Void certificates</source>
        <translation>作废证书</translation>
    </message>
    <message>
        <source>Void them</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Voided at</source>
        <translation>作废时间</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>作废人</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Volunteer %1</source>
        <translation>志愿者%1</translation>
    </message>
    <message>
        <source>Volunteer changed</source>
        <translation>修改志愿者</translation>
    </message>
    <message>
        <source>Volunteer desk</source>
        <translation>志愿者工作台</translation>
    </message>
    <message>
        <source>Volunteer gap by %1: %2</source>
        <translation>志愿者缺口（按%1）：%2</translation>
    </message>
    <message>
        <source>Volunteer registered</source>
        <translation>登记志愿者</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Volunteers archived</source>
        <translation>归档志愿者</translation>
    </message>
    <message>
        <source>Volunteers imported</source>
        <translation>导入志愿者</translation>
    </message>
    <message>
        <source>Volunteers restored</source>
        <translation>恢复志愿者</translation>
    </message>
    <message>
        <source>Wait %1 s</source>
        <translation>请等 %1 秒</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>恢复待征召</translation>
    </message>
    <message>
        <source>Wait for nobody any more</source>
        <translation>撤回征集，不再等待答复</translation>
    </message>
    <message>
        <source>Wait for them again</source>
        <translation>恢复等待</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待征召</translation>
    </message>
    <message>
        <source>Walk-in: name, initials, number</source>
        <translation>未列名人员：姓名、首字母、号码</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Week of a person</source>
        <translation>个人一周</translation>
    </message>
    <message>
        <source>Week of a person…</source>
        <translation>个人一周…</translation>
    </message>
    <message>
        <source>Week of the person…  F7</source>
        <translation>个人一周…  F7</translation>
    </message>
    <message>
        <source>Weights of dispatch</source>
        <translation>派遣权重</translation>
    </message>
    <message>
        <source>Weights of dispatch saved.</source>
        <translation>派遣权重已保存。</translation>
    </message>
    <message>
        <source>Weights of dispatch set</source>
        <translation>设定派遣权重</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What a new call begins with. Calls that were issued keep their words.</source>
        <translation>新建招募令时预先填好的文字。已发布的招募令不变。</translation>
    </message>
    <message>
        <source>What changed since a day was published</source>
        <translation>一天发布以来的变更</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>What each workbook brings</source>
        <translation>每个工作簿的内容</translation>
    </message>
    <message>
        <source>What each would be certified</source>
        <translation>各人将证明的内容</translation>
    </message>
    <message>
        <source>What forms offer and files may say without being asked about. Retiring a word takes it from nobody: it is only offered no more, and can be put back.</source>
        <translation>表单供选择、导入时不再询问的词语。停用一个词语不影响已有的记录，只是不再供选择，可以随时恢复使用。</translation>
    </message>
    <message>
        <source>What goes for good: name, document number, phones, address, employer, date of birth, guardian, notes, skills and their evidence, team membership. %1 records, and %2 earlier values in the history.</source>
        <translation>永久删除：姓名、证件号码、电话、住址、工作单位、出生日期、监护人、备注、技能及证明、志愿服务队关系。共%1条记录，以及历史记录中的%2处原值。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出险经过</translation>
    </message>
    <message>
        <source>What happened is sealed, and your account may not read or write such words. An administrator can allow it, or enters the claim.</source>
        <translation>出险经过封存保管，您的账户无权查看或填写。可由管理员授权，或由管理员登记理赔。</translation>
    </message>
    <message>
        <source>What happened on a shift stays on record. Cancel the assignment instead.</source>
        <translation>班次上已发生的情况须留存记录，请改为取消该派遣。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>如果</translation>
    </message>
    <message>
        <source>What is asked: %1; a word without "=" is sought in the register</source>
        <translation>查找条件：%1；不带“=”的词在志愿者名册中查找</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期内容</translation>
    </message>
    <message>
        <source>What is entered from now on opens with the new keys only, for everybody who may read it. What was entered before opens with the old ones: whoever has an older backup and a passphrase or the recovery key of that time still reads it, and nobody can take that back.</source>
        <translation>此后录入的内容只能用新密钥打开，有权查看的人照常查看。此前录入的内容仍可用旧密钥打开：持有较旧备份以及当时口令或恢复密钥的人仍能查看，这一点无法收回。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>What is left empty stays as each of them has it.</source>
        <translation>留空的栏各人保持原样。</translation>
    </message>
    <message>
        <source>What is less than a unit at the end of a day is left out.</source>
        <translation>一天合计不足一个单位的零头舍去。</translation>
    </message>
    <message>
        <source>What is preferred…</source>
        <translation>权重…</translation>
    </message>
    <message>
        <source>What is sealed does not open with the key of this workspace (%1). Restore the latest backup that is sound.</source>
        <translation>加密内容无法用本工作区的密钥打开（%1）。请恢复最近一份完好的备份。</translation>
    </message>
    <message>
        <source>What is supposed</source>
        <translation>假设内容</translation>
    </message>
    <message>
        <source>What is too much</source>
        <translation>超出的限度</translation>
    </message>
    <message>
        <source>What is typed and not saved is kept and offered to who typed it. Sign in as somebody else?</source>
        <translation>未保存的录入内容会保留，由录入人登录后继续填写。要由其他人登录吗？</translation>
    </message>
    <message>
        <source>What it asks of people</source>
        <translation>人员要求</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What lies in the stores, lot by lot</source>
        <translation>各仓库库存，按批次列出</translation>
    </message>
    <message>
        <source>What more people, a course or a closed post would change; nothing is saved</source>
        <translation>增加人员、补训、关闭岗位会有什么变化；什么也不保存</translation>
    </message>
    <message>
        <source>What one division has left over and another lacks: who sends whom</source>
        <translation>一处有余力、另一处缺人：谁支援谁</translation>
    </message>
    <message>
        <source>What one street or district has left over and another lacks, with dispatch orders</source>
        <translation>一个街镇或区有余力、另一个缺人：谁支援谁，打印支援调度单</translation>
    </message>
    <message>
        <source>What posts of a common kind are entered with</source>
        <translation>常见岗位按模板录入</translation>
    </message>
    <message>
        <source>What proposals prefer</source>
        <translation>方案的权重</translation>
    </message>
    <message>
        <source>What says since when entries are signed is missing or was put there by somebody who may not, so signatures prove nothing.</source>
        <translation>说明从何时起签名的内容缺失，或由无权的人放入，签名因此不能证明什么。</translation>
    </message>
    <message>
        <source>What shows it: it is kept with the act</source>
        <translation>依据：随操作保存</translation>
    </message>
    <message>
        <source>What stays, without the person's name, so that every figure stays true: %1 assignments, %2 records of served time (%3 hours), %4 training records.</source>
        <translation>保留（不含姓名，以保证统计数据真实）：派遣%1条，服务记录%2条（%3小时），培训记录%4条。</translation>
    </message>
    <message>
        <source>What the board shows</source>
        <translation>看板显示的时间</translation>
    </message>
    <message>
        <source>What the letter thanks for</source>
        <translation>感谢事由</translation>
    </message>
    <message>
        <source>What the people of --more bring along; may be repeated</source>
        <translation>--more 增加的人具备什么；可以重复</translation>
    </message>
    <message>
        <source>What the plan does at each post</source>
        <translation>各岗位的排班结果</translation>
    </message>
    <message>
        <source>What the recovery key opens is damaged or not the office's. Let an administrator sign in and make a new recovery key, or restore the latest backup.</source>
        <translation>恢复密钥所能打开的内容已损坏，或者不是本单位的。请管理员登录后更换恢复密钥，或者恢复最近的备份。</translation>
    </message>
    <message>
        <source>What the workspace holds of each desk was noted anew from the journal.</source>
        <translation>已按日志重新登记各工作台的条目进度。</translation>
    </message>
    <message>
        <source>What the workspace says it holds of each desk is not what it holds. Repair the workspace.</source>
        <translation>工作区所记各工作台的进度与实有内容不符，请修复工作区。</translation>
    </message>
    <message>
        <source>What they can do</source>
        <translation>能力特长</translation>
    </message>
    <message>
        <source>What vouches for the keys was changed by another program since you signed in, and nothing was written. Sign in again, and check the workspace.</source>
        <translation>您登录之后，证明密钥的内容被另一个程序改过，没有写入任何内容。请重新登录，并检查数据库。</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>What was certified before stays as it is.</source>
        <translation>以前出具的证明保持原样。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>关爱内容</translation>
    </message>
    <message>
        <source>What was done until then stays lawful. Publication ends at once; what is kept on the ground of consent alone comes on the purge list. Nothing is erased by this step.</source>
        <translation>撤回前的处理仍然有效。姓名立即停止公开；仅凭同意保存的信息列入个人信息清理清单。此步骤不删除任何信息。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What was given, or thanked for</source>
        <translation>荣誉名称或感谢事由</translation>
    </message>
    <message>
        <source>What was left out is listed in %1.</source>
        <translation>略去的记录列于%1。</translation>
    </message>
    <message>
        <source>What was reported beside what the roster says, post by post</source>
        <translation>逐岗位对照上报缺口与核算缺口</translation>
    </message>
    <message>
        <source>What was rescued does not fit together; nothing was made. Restore the last backup.</source>
        <translation>抢救出的内容彼此不符，未建立任何文件。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>What was restored is not what was recorded.</source>
        <translation>恢复出来的内容与记录不符。</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>原来的内容保存在 %1。</translation>
    </message>
    <message>
        <source>What was typed is right? Enter the file again with --correct and the reason.</source>
        <translation>如果新录入的正确，请加上 --correct 和理由再录入一次。</translation>
    </message>
    <message>
        <source>What was typed on this sheet is not saved yet.</source>
        <translation>这张表录入的内容还没有保存。</translation>
    </message>
    <message>
        <source>What would help most:</source>
        <translation>最有帮助的办法：</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Press "%1", or close once more to drop it.</source>
        <translation>刚才输入的还没有保存。请按“%1”；不保存的，再关闭一次。</translation>
    </message>
    <message>
        <source>Whatever is ticked: everybody proposed is put on, everybody given up is taken off</source>
        <translation>不论是否勾选：方案中的人员全部列为拟派，撤下的全部退出</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the first shift of 3x8 starts; 07:00 if not said</source>
        <translation>3x8 等模式第一班的开始时间；不写为 07:00</translation>
    </message>
    <message>
        <source>When they are free</source>
        <translation>可服务时段</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where the rejected rows go</source>
        <translation>未导入行的保存位置</translation>
    </message>
    <message>
        <source>Where the texts for chat groups go</source>
        <translation>群通知文字写入的文件</translation>
    </message>
    <message>
        <source>Where they belong</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Where two calls carry one number</source>
        <translation>两份招募令重号时使用</translation>
    </message>
    <message>
        <source>Where volunteers are missing</source>
        <translation>志愿者缺口情况</translation>
    </message>
    <message>
        <source>Whether the roster of this day is published, and what changed since</source>
        <translation>当日安排是否已发布，以及发布以来的变更</translation>
    </message>
    <message>
        <source>Which columns are in sight, and in which order</source>
        <translation>显示哪些列、按什么次序</translation>
    </message>
    <message>
        <source>Which course, given to whom, closes most seats</source>
        <translation>先训谁：哪门课程、培训哪些人，补上的缺口最多</translation>
    </message>
    <message>
        <source>Which office it belonged to could not be rescued.</source>
        <translation>所属单位信息未能恢复。</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>Which story? Those with consent to publish are offered.</source>
        <translation>插入哪一篇？只列出本人同意公开的。</translation>
    </message>
    <message>
        <source>Which workspace? Name it with --workspace FILE.</source>
        <translation>请指明工作区：--workspace FILE。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who answered to the call (Enter)</source>
        <translation>登记和查看应募情况（回车）</translation>
    </message>
    <message>
        <source>Who asked for it: it is kept</source>
        <translation>谁要求的，理由会留存</translation>
    </message>
    <message>
        <source>Who belongs to a team</source>
        <translation>志愿服务队的队员</translation>
    </message>
    <message>
        <source>Who changed this record, when and how</source>
        <translation>何人何时如何更改了此记录</translation>
    </message>
    <message>
        <source>Who changed what and when</source>
        <translation>何人何时更改了何内容</translation>
    </message>
    <message>
        <source>Who could come</source>
        <translation>候选人员</translation>
    </message>
    <message>
        <source>Who could come (%1)</source>
        <translation>候选人员（%1人）</translation>
    </message>
    <message>
        <source>Who could come (the first %1)</source>
        <translation>候选人员（前%1人）</translation>
    </message>
    <message>
        <source>Who does not fit the shift any more:</source>
        <translation>不再符合班次要求的人：</translation>
    </message>
    <message>
        <source>Who does not fit the shift any more: %1. Look for others.</source>
        <translation>不再符合班次要求的人：%1。请另行安排人员。</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Who else could come</source>
        <translation>还有谁可以来</translation>
    </message>
    <message>
        <source>Who fills the gap, %1</source>
        <translation>缺口由谁补上，%1</translation>
    </message>
    <message>
        <source>Who fills the gap, %1, %2</source>
        <translation>缺口由谁补上，%1，%2</translation>
    </message>
    <message>
        <source>Who granted it</source>
        <translation>评定单位</translation>
    </message>
    <message>
        <source>Who has a warning or does not fit is put on a shift one by one, on the page of posts and shifts.</source>
        <translation>有提醒或不符合条件的人员，请在“岗位与班次”页逐人派遣。</translation>
    </message>
    <message>
        <source>Who has it then, as NAME=12@310106012 or NAME=ID,ID; may be repeated</source>
        <translation>谁具备它，写成“名称=12@310106012”或“名称=编号,编号”；可以重复</translation>
    </message>
    <message>
        <source>Who is covered cannot be changed. Archive this cover and enter a new one.</source>
        <translation>参保人不能修改。请归档这条参保，另录一条。</translation>
    </message>
    <message>
        <source>Who is covered, by which policy and from when cannot be changed. Archive this cover and enter a new one.</source>
        <translation>参保人、保单和生效日期不能修改。请归档这条参保，另录一条。</translation>
    </message>
    <message>
        <source>Who is on the selected shift, and who could come</source>
        <translation>所选班次的在岗人员和候选人员</translation>
    </message>
    <message>
        <source>Who is ready to step in</source>
        <translation>替补名单</translation>
    </message>
    <message>
        <source>Who is ready to step in on this day</source>
        <translation>当日可以替补的人员</translation>
    </message>
    <message>
        <source>Who is signed up</source>
        <translation>列出已报名的人</translation>
    </message>
    <message>
        <source>Who is signed up for a session</source>
        <translation>培训批次的报名名单</translation>
    </message>
    <message>
        <source>Who is signed up is still being read.</source>
        <translation>报名名单还在读取。</translation>
    </message>
    <message>
        <source>Who is too long or with too little rest on coming shifts</source>
        <translation>未来几天谁的班次时间过长或休息不足</translation>
    </message>
    <message>
        <source>Who is trained in what is required</source>
        <translation>培训矩阵：谁已按要求培训</translation>
    </message>
    <message>
        <source>Who issues it; not said: the office</source>
        <translation>发布单位；不写则为本单位</translation>
    </message>
    <message>
        <source>Who may apply for a star level, and who has one</source>
        <translation>可以申请评定星级的人员和已评定星级的人员</translation>
    </message>
    <message>
        <source>Who may do and see what, and passphrases.</source>
        <translation>谁可以做什么、看什么，以及口令。</translation>
    </message>
    <message>
        <source>Who may use the desk</source>
        <translation>谁可以使用本工作区</translation>
    </message>
    <message>
        <source>Who may: %1</source>
        <translation>有权者：%1</translation>
    </message>
    <message>
        <source>Who moves:</source>
        <translation>变动的人员：</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>接受单位</translation>
    </message>
    <message>
        <source>Who sends</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Who sends whom where</source>
        <translation>谁支援谁</translation>
    </message>
    <message>
        <source>Who served most</source>
        <translation>服务时长、人次排名</translation>
    </message>
    <message>
        <source>Who should go where, and why</source>
        <translation>谁去哪里，为什么</translation>
    </message>
    <message>
        <source>Who signed in at %1 has not signed out yet. Sign the person out first, or enter the sheet of the shift.</source>
        <translation>%1签到的人还没有签退。请先签退，或录入班次的签到表。</translation>
    </message>
    <message>
        <source>Who signed up before there are posts</source>
        <translation>岗位确定前的预报名人员</translation>
    </message>
    <message>
        <source>Who stands by: name, initials, number; Enter puts on the list</source>
        <translation>替补人员：姓名、首字母、号码，按 Enter 列入</translation>
    </message>
    <message>
        <source>Who takes the seat; else the best of those who stand by</source>
        <translation>由谁顶岗；不写则取最合适的替补人员</translation>
    </message>
    <message>
        <source>Who the keyboard is on leads the team</source>
        <translation>光标所在的队员成为队长</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>征集对象</translation>
    </message>
    <message>
        <source>Who was asked for gaps</source>
        <translation>缺口征集对象</translation>
    </message>
    <message>
        <source>Who was asked, who answered, and whom to ring up</source>
        <translation>向谁征集、谁已答复、联系谁</translation>
    </message>
    <message>
        <source>Who was honoured cannot be changed. Archive this honour and enter another.</source>
        <translation>获得荣誉的人员不能修改。请归档这一条，另行录入。</translation>
    </message>
    <message>
        <source>Who was honoured, with what and when cannot be changed. Archive this one and enter another.</source>
        <translation>人员、荣誉名称和日期不能修改。请归档这一条，另行录入。</translation>
    </message>
    <message>
        <source>Who was invited and has not answered</source>
        <translation>已邀请、尚未答复的人员</translation>
    </message>
    <message>
        <source>Who was not expected is not absent. Leave the line empty.</source>
        <translation>没有派在这个班次的人不算缺席。请把这一行留空。</translation>
    </message>
    <message>
        <source>Who works when, and what speaks against it</source>
        <translation>各人的班次和不符合之处</translation>
    </message>
    <message>
        <source>Who would stand elsewhere</source>
        <translation>会有变动的人员</translation>
    </message>
    <message>
        <source>Whoever looks after the server has prepared it and given you these.</source>
        <translation>以上信息由服务器管理人员准备并提供。</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Whom to ring; not said: the office's contact</source>
        <translation>联系人；不写则用本单位的</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>通知名单</translation>
    </message>
    <message>
        <source>Whom to tell:</source>
        <translation>请通知以下人员：</translation>
    </message>
    <message>
        <source>Whose entry it is cannot be changed. Let this one step back and enter another.</source>
        <translation>报名人员不能更改。请让这一条退出，另行登记。</translation>
    </message>
    <message>
        <source>Whose result it is and of which session cannot be changed. Archive this record and enter a new one.</source>
        <translation>培训记录的人员和批次不能修改。请归档这条记录后重新录入。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why a key is retired; kept with the act</source>
        <translation>停用密钥的原因，随操作保存</translation>
    </message>
    <message>
        <source>Why a published roster is changed; kept with the act</source>
        <translation>为何变更已发布的安排，随操作保存</translation>
    </message>
    <message>
        <source>Why a rule was set aside</source>
        <translation>越过规则的原因</translation>
    </message>
    <message>
        <source>Why a warning or a rule may be set aside; kept with the assignment</source>
        <translation>为什么可以变通，记入派遣</translation>
    </message>
    <message>
        <source>Why above the hours</source>
        <translation>高于时长的原因</translation>
    </message>
    <message>
        <source>Why again; kept with the issue</source>
        <translation>重新发布的原因，随该版保存</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>变通理由</translation>
    </message>
    <message>
        <source>Why are %1 records rejected? Who entered them reads it:</source>
        <translation>退回 %1 条的原因（录入人会看到）：</translation>
    </message>
    <message>
        <source>Why days without a policy do no harm</source>
        <translation>空档无妨的原因</translation>
    </message>
    <message>
        <source>Why is the decision on %1 records taken back?</source>
        <translation>撤回 %1 条审核的原因：</translation>
    </message>
    <message>
        <source>Why it was extended</source>
        <translation>延期原因</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Why more came than there are seats</source>
        <translation>超出名额的原因</translation>
    </message>
    <message>
        <source>Why not? Enter notes it, with or without a word</source>
        <translation>拒绝原因，可不填，按 Enter 记录</translation>
    </message>
    <message>
        <source>Why so</source>
        <translation>核验说明</translation>
    </message>
    <message>
        <source>Why so verified</source>
        <translation>核验说明</translation>
    </message>
    <message>
        <source>Why the person falls out; kept with the act</source>
        <translation>不能到岗的原因，随操作保存</translation>
    </message>
    <message>
        <source>Why the rule may be set aside</source>
        <translation>为什么可以变通</translation>
    </message>
    <message>
        <source>Why they leave in full</source>
        <translation>完整导出的理由</translation>
    </message>
    <message>
        <source>Why they leave in full: it is kept</source>
        <translation>为什么带出完整号码，理由会留存</translation>
    </message>
    <message>
        <source>Why times that differ from those kept are right</source>
        <translation>与已有时间不同时，新录入的为什么正确</translation>
    </message>
    <message>
        <source>Why what was typed is right</source>
        <translation>为什么新录入的正确</translation>
    </message>
    <message>
        <source>Why: expired, damaged, lost …</source>
        <translation>原因：过期、损坏、遗失 …</translation>
    </message>
    <message>
        <source>Why: it is kept with the act</source>
        <translation>原因（必填，将一并记录）</translation>
    </message>
    <message>
        <source>Why; kept with every record</source>
        <translation>原因，写入每条记录</translation>
    </message>
    <message>
        <source>Why; kept with the act</source>
        <translation>原因，将一并记录</translation>
    </message>
    <message>
        <source>Why? It is kept in the register.</source>
        <translation>原因？原因记入登记簿。</translation>
    </message>
    <message>
        <source>Wished category</source>
        <translation>意向类别</translation>
    </message>
    <message>
        <source>With --encrypt: also opens with the passphrase in this file</source>
        <translation>与 --encrypt 同用：也可用此文件中的口令打开</translation>
    </message>
    <message>
        <source>With --older-keys: only say which</source>
        <translation>与 --older-keys 同用：只列出，不删除</translation>
    </message>
    <message>
        <source>With accounts each person signs in with a passphrase, may do what the roles say, and reads phones and document numbers only where the roles need them. Who forgets the passphrase asks an administrator. If the last administrator forgets it, only the recovery key below opens the workspace. Nobody else can help.</source>
        <translation>设账户后，每人凭口令登录，只能做角色允许的事，角色需要时才能看电话和证件号码。忘记口令找管理员重设。最后一位管理员忘记时，只有下面的恢复密钥能打开工作区，别无他法。</translation>
    </message>
    <message>
        <source>With all digits; that it was made is noted of each person</source>
        <translation>显示完整号码；制作本表将按人记入历史记录</translation>
    </message>
    <message>
        <source>With full phone numbers; the view is noted</source>
        <translation>显示完整电话号码，查看会留记录</translation>
    </message>
    <message>
        <source>With the lines of the ledger up to that day; today without it</source>
        <translation>计入截至该日的出入库记录；不写则为今天</translation>
    </message>
    <message>
        <source>With who could be sent, who gave least time first</source>
        <translation>附拟派人员，近期服务时间少的在前</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw  Ctrl+Enter</source>
        <translation>退保  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>撤回%1</translation>
    </message>
    <message>
        <source>Withdraw a call; its number stays taken</source>
        <translation>撤回招募令；编号不再使用</translation>
    </message>
    <message>
        <source>Withdraw and close</source>
        <translation>退保并关闭</translation>
    </message>
    <message>
        <source>Withdraw from a policy</source>
        <translation>退保</translation>
    </message>
    <message>
        <source>Withdraw the call…</source>
        <translation>撤回招募令…</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Withdrawn: nobody is waited for.</source>
        <translation>已撤回，不再等待答复。</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>退保…</translation>
    </message>
    <message>
        <source>Without accounts nobody signs in: whoever has the file or this computer reads and changes everything, phones and document numbers too, and the history says only the name of the computer's user. Passphrases and the recovery key open nothing any more.</source>
        <translation>不设账户时无需登录：凡能拿到文件或使用本机的人都可查看和改动全部内容，包括电话和证件号码，历史记录中只记电脑用户名。原有口令和恢复密钥都不再起作用。</translation>
    </message>
    <message>
        <source>Without accounts, as now, one person works here: whoever has the file or this computer can read and change everything, and the history says only the name of the computer's user.</source>
        <translation>不设账户（现在如此）适合一人使用：拿到文件或这台电脑的人都能查看和修改一切，历史记录中只记电脑用户名。</translation>
    </message>
    <message>
        <source>Without it the story stays in the office.</source>
        <translation>没有本人同意，事迹不对外公开。</translation>
    </message>
    <message>
        <source>Word added to a list</source>
        <translation>清单增加词语</translation>
    </message>
    <message>
        <source>Word put back</source>
        <translation>词语恢复使用</translation>
    </message>
    <message>
        <source>Word retired</source>
        <translation>词语停用</translation>
    </message>
    <message>
        <source>Words after the figures</source>
        <translation>正文数字之后的话</translation>
    </message>
    <message>
        <source>Words before the figures</source>
        <translation>正文数字之前的话</translation>
    </message>
    <message>
        <source>Words of calls</source>
        <translation>招募令文字</translation>
    </message>
    <message>
        <source>Words of calls for volunteers set</source>
        <translation>设定招募令文字</translation>
    </message>
    <message>
        <source>Words of calls saved.</source>
        <translation>已保存招募令文字。</translation>
    </message>
    <message>
        <source>Work without a break, at most</source>
        <translation>连续服务不休息，至多</translation>
    </message>
    <message>
        <source>Workbook came back</source>
        <translation>已收表</translation>
    </message>
    <message>
        <source>Workbook imported</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>Workbook of</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Workbooks again…</source>
        <translation>重出工作簿…</translation>
    </message>
    <message>
        <source>Workbooks that came back</source>
        <translation>交回的工作簿</translation>
    </message>
    <message>
        <source>Workbooks, or a folder of them</source>
        <translation>工作簿，或存放工作簿的文件夹</translation>
    </message>
    <message>
        <source>Working on %1 records …</source>
        <translation>正在处理 %1 条…</translation>
    </message>
    <message>
        <source>Workspace and accounts</source>
        <translation>工作区与账户</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.redvest)</source>
        <translation>工作区 (*.redvest)</translation>
    </message>
    <message>
        <source>Workspaces opened last</source>
        <translation>最近打开的工作区</translation>
    </message>
    <message>
        <source>Worst gap first</source>
        <translation>缺口大的在前</translation>
    </message>
    <message>
        <source>Would add: %1 words of lists, %2 templates of posts.</source>
        <translation>将补齐：词语%1个，岗位模板%2个。</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>将删除：</translation>
    </message>
    <message>
        <source>Would erase %1 records and %2 earlier values in the journal.</source>
        <translation>将删除%1条记录和历史记录中%2处原值。</translation>
    </message>
    <message>
        <source>Would make %1 shifts (%2) with %3 seats at %4 posts.</source>
        <translation>将新建%1个班次（%2），共%3个席位，涉及%4个岗位。</translation>
    </message>
    <message>
        <source>Write a briefing</source>
        <translation>编写简报</translation>
    </message>
    <message>
        <source>Write a checked backup to a file or folder</source>
        <translation>把核对过的备份写入文件或文件夹</translation>
    </message>
    <message>
        <source>Write a form to a file</source>
        <translation>将表单写入文件</translation>
    </message>
    <message>
        <source>Write a list to a file</source>
        <translation>将名单导出为文件</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2; usual is %3. You wrote %4.</source>
        <translation>请写%1至%2之间的数；通常为%3。现在写的是%4。</translation>
    </message>
    <message>
        <source>Write five numbers of hours from 1 to %1, each more than the one before; usual are %2. You wrote %3.</source>
        <translation>请输入五个1至%1之间的小时数，后一个须大于前一个；通常为%2。输入的是%3。</translation>
    </message>
    <message>
        <source>Write from which day the person is covered.</source>
        <translation>请填写生效日期。</translation>
    </message>
    <message>
        <source>Write names and telephones to this file</source>
        <translation>把姓名和电话写到该文件</translation>
    </message>
    <message>
        <source>Write the blank form of a list</source>
        <translation>生成名单空白表</translation>
    </message>
    <message>
        <source>Write the break in minutes, for example 30.</source>
        <translation>请用分钟数写休息时间，例如30。</translation>
    </message>
    <message>
        <source>Write the key file that others check certificates with</source>
        <translation>写出供他人核验证书的公钥文件</translation>
    </message>
    <message>
        <source>Write the list to this file</source>
        <translation>把名单写到该文件</translation>
    </message>
    <message>
        <source>Write the name as on the duty list: at most 40 characters, no blanks before or after.</source>
        <translation>请按值班表填写姓名：不超过 40 个字符，前后不留空格。</translation>
    </message>
    <message>
        <source>Write the phone list to this file</source>
        <translation>联系电话表存为此文件</translation>
    </message>
    <message>
        <source>Write the workbooks of a collection again</source>
        <translation>重新生成某次征集的工作簿</translation>
    </message>
    <message>
        <source>Write what is told.</source>
        <translation>请输入事迹正文。</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Writing the new workspace</source>
        <translation>正在写入新工作区</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>书面协议</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Wrong %1 times. Look at Caps Lock and the input method, and whether this is the copy you mean; the recovery key lies on paper in the office. Go on in %2 s.</source>
        <translation>已错 %1 次。请检查大写锁定和输入法，并确认就是这个副本；恢复密钥写在纸上，存于单位。%2 秒后可再试。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Year of the stored issue</source>
        <translation>已保存的一期的年份</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>周岁</translation>
    </message>
    <message>
        <source>Years, from 16</source>
        <translation>周岁，不低于16</translation>
    </message>
    <message>
        <source>Yes, &amp;go back to this state</source>
        <translation>是，回到这个状态(&amp;G)</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>年龄下限</translation>
    </message>
    <message>
        <source>Your account may not do this. Who may: %1.</source>
        <translation>您的账户无权这样做。有权者：%1。</translation>
    </message>
    <message>
        <source>Your account may not read numbers and phones, without which two records cannot be compared. An administrator can allow it.</source>
        <translation>您的账户不能查看号码和电话，无法比对两份档案。管理员可以开通。</translation>
    </message>
    <message>
        <source>Your account may not read numbers and phones. An administrator can allow it.</source>
        <translation>您的账户不能查看证件号码和电话，可由管理员授权。</translation>
    </message>
    <message>
        <source>Your account may not read numbers, and the office's signature is kept with them. An administrator can allow it, or issues the certificates.</source>
        <translation>本账户不能查看号码，而本单位的签名密钥与号码一同封存。请管理员授权，或由管理员颁发证书。</translation>
    </message>
    <message>
        <source>Your account may not read numbers. Print them masked, or ask an administrator.</source>
        <translation>您的账户不能查看证件号码。请印去标识化的号码，或请管理员办理。</translation>
    </message>
    <message>
        <source>Your account may not read this field, so it cannot change it. Leave it to somebody who may.</source>
        <translation>您的账户不能查看这个字段，因此也不能修改。请交由有权限的人办理。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>[%1] Volunteer gap %2</source>
        <translation>【%1】志愿者缺口%2</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF文档</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a person who was erased</source>
        <translation>已删除的人员</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序文件</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>文本文档</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>网页或XML文件</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩%1秒</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>住址 %1</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>an entry of the care log</source>
        <translation>关爱记录</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1项</translation>
    </message>
    <message>
        <source>another ground in law</source>
        <translation>法律、行政法规规定的其他情形</translation>
    </message>
    <message>
        <source>another shift</source>
        <translation>另一个班次</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>不限点位</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>archives of voluntary service</source>
        <translation>志愿服务档案</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>as posts call it</source>
        <translation>与岗位中的写法一致</translation>
    </message>
    <message>
        <source>as written on the box</source>
        <translation>按包装箱所示填写</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>badge: sheet | card | a6; name-cards, post-card: a4 | a5</source>
        <translation>badge：sheet | card | a6；name-cards、post-card：a4 | a5</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批号%1</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>合并前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>before: %1  %2</source>
        <translation>上期：%1  %2</translation>
    </message>
    <message>
        <source>below nought</source>
        <translation>库存为负</translation>
    </message>
    <message>
        <source>below safety stock</source>
        <translation>低于安全库存</translation>
    </message>
    <message>
        <source>briefings</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>called up</source>
        <translation>已征召</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>应募</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>足额</translation>
    </message>
    <message>
        <source>consent of the person</source>
        <translation>取得个人同意</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>copied workspace</source>
        <translation>复制的工作区</translation>
    </message>
    <message>
        <source>could come too: the seats went to others</source>
        <translation>也可以派，名额已由其他人占用</translation>
    </message>
    <message>
        <source>could come: no seat was left</source>
        <translation>可以来，名额已满</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>cover %1</source>
        <translation>满足率%1</translation>
    </message>
    <message>
        <source>day %1: %2</source>
        <translation>%1日%2</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>declined it or stayed away</source>
        <translation>拒绝过或应到未到</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>dispatch-order: between streets or districts</source>
        <translation>dispatch-order：街镇之间或区之间</translation>
    </message>
    <message>
        <source>dispatch-order: code of the division that sends people</source>
        <translation>dispatch-order：派出单位的行政区划代码</translation>
    </message>
    <message>
        <source>dispatch-order: with who could be sent</source>
        <translation>dispatch-order：附拟派人员</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>证件号码 %1</translation>
    </message>
    <message>
        <source>document number, or a name that only one has</source>
        <translation>证件号码，或者没有重名的姓名</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>each community</source>
        <translation>每个社区</translation>
    </message>
    <message>
        <source>each street</source>
        <translation>每个街镇</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>empty: as the course says</source>
        <translation>留空：按课程规定</translation>
    </message>
    <message>
        <source>empty: as the policy</source>
        <translation>留空：与保单相同</translation>
    </message>
    <message>
        <source>empty: from today</source>
        <translation>不填：自今天起</translation>
    </message>
    <message>
        <source>empty: those that count today</source>
        <translation>不填：今天仍有效的</translation>
    </message>
    <message>
        <source>enough are asked</source>
        <translation>已约够</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>entered twice, wrong quantity …</source>
        <translation>重复录入、数量有误 …</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>every half hour</source>
        <translation>每半小时</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>每一分钟</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>expiring within %1 days</source>
        <translation>%1天内到期</translation>
    </message>
    <message>
        <source>filled in what was empty; what was typed stays</source>
        <translation>已填上空白项，已填写的不变</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>for example: Experience shared</source>
        <translation>例如：工作交流</translation>
    </message>
    <message>
        <source>for example: News of the work</source>
        <translation>例如：工作动态</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>from %1 to %1 of the next day</source>
        <translation>%1至次日%1</translation>
    </message>
    <message>
        <source>from %1 years</source>
        <translation>年满%1周岁</translation>
    </message>
    <message>
        <source>gap: largest gap first; rate: lowest cover first</source>
        <translation>gap：缺口大的在前；rate：满足率低的在前</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>grade, size: KN95, L …</source>
        <translation>等级、尺码：KN95、L …</translation>
    </message>
    <message>
        <source>guardian %1</source>
        <translation>监护人 %1</translation>
    </message>
    <message>
        <source>has declined this shift</source>
        <translation>已拒绝该班次</translation>
    </message>
    <message>
        <source>has left the register</source>
        <translation>已归档，不在册</translation>
    </message>
    <message>
        <source>has made no health declaration</source>
        <translation>没有健康申报</translation>
    </message>
    <message>
        <source>has served %1, it is not said on which shift</source>
        <translation>在 %1 已有服务记录，没有写明是哪个班次</translation>
    </message>
    <message>
        <source>has signed no written agreement</source>
        <translation>没有签订书面协议</translation>
    </message>
    <message>
        <source>health declaration of %1</source>
        <translation>健康申报已过期（%1）</translation>
    </message>
    <message>
        <source>hidden again in %1 s</source>
        <translation>%1秒后隐藏</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>household register</source>
        <translation>户口簿</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1天后到期</translation>
    </message>
    <message>
        <source>in a sealed team until %1</source>
        <translation>在闭环队中，至 %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>is %1 years old: night shift</source>
        <translation>%1岁，该班次为夜班</translation>
    </message>
    <message>
        <source>is %1 years old: not on a risk post</source>
        <translation>%1岁，不得安排风险岗位</translation>
    </message>
    <message>
        <source>is %1 years old: the guardian's consent is missing</source>
        <translation>%1岁，缺监护人同意</translation>
    </message>
    <message>
        <source>is %1 years old: the post asks for at least %2</source>
        <translation>%1周岁：岗位要求年满%2周岁</translation>
    </message>
    <message>
        <source>is %1 years old: the post asks for at most %2</source>
        <translation>%1周岁：岗位要求不超过%2周岁</translation>
    </message>
    <message>
        <source>is already on a shift %1</source>
        <translation>已排入班次%1</translation>
    </message>
    <message>
        <source>is free at other times: %1</source>
        <translation>可服务时段不同：%1</translation>
    </message>
    <message>
        <source>is not in the register any more</source>
        <translation>已不在名册中</translation>
    </message>
    <message>
        <source>is on a shift of the period already</source>
        <translation>在此时段已有班次</translation>
    </message>
    <message>
        <source>is on it already</source>
        <translation>已在这个班次</translation>
    </message>
    <message>
        <source>is on this shift already</source>
        <translation>已在该班次</translation>
    </message>
    <message>
        <source>is placed at %1</source>
        <translation>方案派往%1</translation>
    </message>
    <message>
        <source>is proposed for it</source>
        <translation>方案派到这里</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>it has more than %1 merged ranges</source>
        <translation>合并区域超过%1处</translation>
    </message>
    <message>
        <source>it has more than %1 rows</source>
        <translation>行数超过%1</translation>
    </message>
    <message>
        <source>its cells and texts take more than %1 MiB</source>
        <translation>其中的单元格和文字超过 %1 MiB</translation>
    </message>
    <message>
        <source>its id only</source>
        <translation>仅存编号</translation>
    </message>
    <message>
        <source>its row, not proven</source>
        <translation>取自记录本身，未经核验</translation>
    </message>
    <message>
        <source>its sheet has more than %1 cells</source>
        <translation>工作表单元格超过%1个</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>长期保存</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>已有点位：%1</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语种</translation>
    </message>
    <message>
        <source>least rest %1 h</source>
        <translation>最短间隔%1小时</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离队</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>驾照</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>第%1行，%2</translation>
    </message>
    <message>
        <source>lives in another district</source>
        <translation>居住在其他区</translation>
    </message>
    <message>
        <source>lives in another street</source>
        <translation>居住在其他街镇</translation>
    </message>
    <message>
        <source>lives in the same community</source>
        <translation>住同一居村</translation>
    </message>
    <message>
        <source>lives in the same district</source>
        <translation>住同一区县</translation>
    </message>
    <message>
        <source>lives in the same street</source>
        <translation>住同一街镇</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>低风险</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>可公开</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>中风险</translation>
    </message>
    <message>
        <source>more than %1 h in a week</source>
        <translation>一周超过%1小时</translation>
    </message>
    <message>
        <source>more than half are missing</source>
        <translation>缺一半以上</translation>
    </message>
    <message>
        <source>names alike, same date of birth</source>
        <translation>姓名相同或者同音，出生日期相同</translation>
    </message>
    <message>
        <source>names alike, same phone</source>
        <translation>姓名相同或者同音，手机号相同</translation>
    </message>
    <message>
        <source>needed %1 · here %2 · asked %3</source>
        <translation>需求%1 · 到岗%2 · 待答复%3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>新词</translation>
    </message>
    <message>
        <source>newly proposed</source>
        <translation>新派</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>no insurance policy is entered: nobody knows who is covered</source>
        <translation>本单位尚未录入保单，无法确认是否参保</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>无需求</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>无风险</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>没有班次</translation>
    </message>
    <message>
        <source>no seat is open in the period</source>
        <translation>此时段没有空缺</translation>
    </message>
    <message>
        <source>no shifts</source>
        <translation>没有班次</translation>
    </message>
    <message>
        <source>no star level</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>no such post on the roster</source>
        <translation>无对应岗位</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>无起止时间</translation>
    </message>
    <message>
        <source>no two shifts close together</source>
        <translation>没有相邻的班次</translation>
    </message>
    <message>
        <source>nobody is registered</source>
        <translation>名册上没有人</translation>
    </message>
    <message>
        <source>nobody knows how far the home is</source>
        <translation>住处远近不详</translation>
    </message>
    <message>
        <source>nobody missing</source>
        <translation>报告无缺口</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not again</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>not expired</source>
        <translation>未过期</translation>
    </message>
    <message>
        <source>not insured on %1</source>
        <translation>%1没有保险</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未上报</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已不在原处</translation>
    </message>
    <message>
        <source>not trained: %1</source>
        <translation>未培训：%1</translation>
    </message>
    <message>
        <source>nothing proposed yet</source>
        <translation>尚未生成方案</translation>
    </message>
    <message>
        <source>of the candidates</source>
        <translation>候选人员</translation>
    </message>
    <message>
        <source>of the whole gift</source>
        <translation>整批捐赠的总价值</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>on the shift</source>
        <translation>已在班次</translation>
    </message>
    <message>
        <source>on the stand-by list</source>
        <translation>替补名单</translation>
    </message>
    <message>
        <source>one character differs, same date of birth</source>
        <translation>姓名差一字，出生日期相同</translation>
    </message>
    <message>
        <source>one character differs, same phone</source>
        <translation>姓名差一字，手机号相同</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>only %1 h of rest between two shifts</source>
        <translation>两班次间仅休息%1小时</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待派遣</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>时间重叠</translation>
    </message>
    <message>
        <source>paper sheet</source>
        <translation>纸质签到表</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>permanent residence card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>pg_hba.conf: only encrypted connections from the office's network, each with its passphrase</source>
        <translation>pg_hba.conf：只允许本单位网络的加密连接，各凭口令</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>电话 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>postgresql.conf: encryption, with the certificate below</source>
        <translation>postgresql.conf：启用加密，使用下面的证书</translation>
    </message>
    <message>
        <source>posts, shifts and hours</source>
        <translation>岗位、班次和时长</translation>
    </message>
    <message>
        <source>printed anew</source>
        <translation>已补发</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>拟派</translation>
    </message>
    <message>
        <source>public health emergency</source>
        <translation>应对突发公共卫生事件</translation>
    </message>
    <message>
        <source>published, issue %1</source>
        <translation>已发布 第%1版</translation>
    </message>
    <message>
        <source>published, issue %1, %2 changes</source>
        <translation>已发布 第%1版，变更%2处</translation>
    </message>
    <message>
        <source>reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>由%1替换</translation>
    </message>
    <message>
        <source>resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>ring %1 of %2, from outside</source>
        <translation>由外向内第%1环，共%2环</translation>
    </message>
    <message>
        <source>row %1 has more than %2 columns</source>
        <translation>第%1行超过%2列</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>行已读取</translation>
    </message>
    <message>
        <source>rows written</source>
        <translation>行已写入</translation>
    </message>
    <message>
        <source>same document number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>same name and phone</source>
        <translation>姓名和电话相同</translation>
    </message>
    <message>
        <source>same name, date of birth and phone</source>
        <translation>姓名、出生日期、手机号相同</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>号码相同</translation>
    </message>
    <message>
        <source>same number, archived</source>
        <translation>号码相同，已归档</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已服务</translation>
    </message>
    <message>
        <source>shared workspace</source>
        <translation>共享工作区</translation>
    </message>
    <message>
        <source>short %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>short %1 / %2</source>
        <translation>缺 %1 / %2</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>some are missing</source>
        <translation>缺一半以内</translation>
    </message>
    <message>
        <source>statutory duty</source>
        <translation>履行法定职责或者法定义务</translation>
    </message>
    <message>
        <source>stepped back</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>superseded by correction</source>
        <translation>所列时长已更正</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the file has more than %1 MiB</source>
        <translation>文件超过%1 MiB</translation>
    </message>
    <message>
        <source>the guardian of who is of age now</source>
        <translation>已成年人员的监护人信息</translation>
    </message>
    <message>
        <source>the journal, perhaps outdated</source>
        <translation>取自日志，可能已过时</translation>
    </message>
    <message>
        <source>the latest %1</source>
        <translation>最近的 %1</translation>
    </message>
    <message>
        <source>the latest %1 entries</source>
        <translation>最近%1条</translation>
    </message>
    <message>
        <source>the latest ones only</source>
        <translation>仅显示最近的记录</translation>
    </message>
    <message>
        <source>the next %1 days</source>
        <translation>今后%1天</translation>
    </message>
    <message>
        <source>the next: %1</source>
        <translation>下一号：%1</translation>
    </message>
    <message>
        <source>the note on health and care</source>
        <translation>健康和关爱备注</translation>
    </message>
    <message>
        <source>the post asks for an age, and no birth day is entered</source>
        <translation>岗位有年龄要求，而没有登记出生日期</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>the shift %1 of %2</source>
        <translation>%2 %1 的班次</translation>
    </message>
    <message>
        <source>the shift is over</source>
        <translation>班次已经结束</translation>
    </message>
    <message>
        <source>the whole person: consent was withdrawn</source>
        <translation>全部个人信息：已撤回同意</translation>
    </message>
    <message>
        <source>the whole person: no longer serving</source>
        <translation>全部个人信息：不再参加服务</translation>
    </message>
    <message>
        <source>the written agreement ended on %1</source>
        <translation>书面协议已于%1到期</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>to (exclusive)</source>
        <translation>至（不含）</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>unpacked, it is far larger than a list of people or shifts can be</source>
        <translation>解压后过大，远超名单或班次表应有的大小</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效期至%1</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>不超过%1周岁</translation>
    </message>
    <message>
        <source>usable %1 %2</source>
        <translation>可用%1%2</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待征召</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>未列名</translation>
    </message>
    <message>
        <source>wants to be told a day ahead</source>
        <translation>要求提前一日通知</translation>
    </message>
    <message>
        <source>whole units of %1 minutes</source>
        <translation>每满%1分钟</translation>
    </message>
    <message>
        <source>whom to call about a gap</source>
        <translation>缺口上报联系人</translation>
    </message>
    <message>
        <source>with a level: nurse advanced</source>
        <translation>可加级别：护士 高级</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>withdrawn on %1: %2</source>
        <translation>已于%1撤回：%2</translation>
    </message>
    <message>
        <source>without a lot</source>
        <translation>不分批次</translation>
    </message>
    <message>
        <source>without batch number</source>
        <translation>无批号</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>未记姓名</translation>
    </message>
    <message>
        <source>workbook came back</source>
        <translation>已收表</translation>
    </message>
    <message>
        <source>written agreement</source>
        <translation>书面协议</translation>
    </message>
    <message>
        <source>xls of Excel 95 or older</source>
        <translation>Excel 95或更早版本的xls</translation>
    </message>
    <message>
        <source>xlsx, ods, xls or csv: any order of columns, title rows above are no harm</source>
        <translation>支持xlsx、ods、xls或csv，列序不限，上方可有标题行</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>{%1} is none of the names a column can ask for. There are: %2.</source>
        <translation>{%1}不是名单里可以填的栏目。可用的有：%2。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有%1人次</translation>
    </message>
</context>
</TS>
