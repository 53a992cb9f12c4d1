import { sectionNumber, sectionOf, type Rule } from '../../rule';
import { admitsProblems } from '../statements';

const answered = /上一?年|去年|前一年|往年|以往|此前|前期|已.{0,16}(?:解决|改进|整改|完善|改善|改正|纠正)|得到.{0,8}(?:解决|改善|改进|改正|提升|整改)|整改(?:到位|完成|落实)|逐项(?:整改|改进)/;

/** XY-09: the problems that last year's report named are answered. */
export const followUp: Rule = {
  id: 'XY-09', severity: 'hint', basis: '条例第五十条第（四）项',
  run({ template, report: { problems, year }, previous }) {
    if (!previous || problems.trim() === '' || !admitsProblems(previous.report.problems)) return [];
    if (answered.test(problems) || problems.includes(`${year - 1}年`)) return [];
    const section = sectionOf(template, 'problems');
    return [{ at: ['problems'], section, message: `${sectionNumber(template, section)}没有写上年度所列问题的改进情况` }];
  },
};
