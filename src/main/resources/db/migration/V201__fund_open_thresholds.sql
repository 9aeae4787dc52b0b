-- The thresholds of E11 and E20 became values of the fund; versions stored before read what stood in the code then (ADR 5).
update fund_rule_file
set content = replace(content, '\nprogramme:\n', concat('\nprogramme:\n',
  '  minimumLineEntities: {value: 2, mark: S, source: "1.6.2"}\n',
  '  minimumLocalAuthorities: {value: 1, mark: S, source: "1.6.2"}\n',
  '  maximumOpenIdeas: {value: 1, mark: D, source: "3.1 E20, D6"}\n'))
where name = 'rules.yaml' and content not like '%minimumLineEntities:%';
