-- The files of a paper as the product made them, written once more: what keeping them costs, without making them. The paper is named by :report.
insert into bench_file (report_id, edition, form, bytes, made_at)
select report_id, edition, form, bytes, made_at from report_file where report_id = :report and bytes is not null;
