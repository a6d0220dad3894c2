package org.wellkept.core.accountability;

import org.wellkept.core.test.CoreBench;

/**
 * An installation of the size of England: 10,000 commitments of 1,000 organisations, made to 150 boards in 20
 * partnerships, with five updates each, made by SQL since nobody could type them.
 */
final class ManyCommitments {

    private ManyCommitments() {}

    static void fill(CoreBench bench) {
        bench.sqlAsOwner()
                .useHandle(handle -> handle.createScript("""
                insert into person (id, display_name) values ('00000000-0000-0000-0000-000000000001', 'Generator');
                insert into partnership (id, slug, name, prefix, last_number, about)
                  select md5('partnership' || n)::uuid, 'partnership-' || n, 'Partnership ' || n, 'P' || chr(64 + n), 500, 'Generated'
                  from generate_series(1, 20) n;
                insert into organisation (id, slug, name, kind, joined_on)
                  select md5('organisation' || n)::uuid, 'organisation-' || n, 'Organisation ' || n, 'vcse', date '2020-01-01'
                  from generate_series(1, 1000) n;
                insert into partnership_organisation (partnership_id, organisation_id, from_on)
                  select md5('partnership' || (n %% 20 + 1))::uuid, md5('organisation' || n)::uuid, date '2020-01-01'
                  from generate_series(1, 1000) n;
                insert into board (id, slug, name, place, kind)
                  select md5('board' || n)::uuid, 'board-' || n, 'Board ' || n, 'Place ' || n, 'healthAndWellbeing' from generate_series(1, 150) n;
                insert into board_partnership (board_id, partnership_id)
                  select md5('board' || n)::uuid, md5('partnership' || (n %% 20 + 1))::uuid from generate_series(1, 150) n;
                insert into undertaking (id, version, kind, partnership_id, number, reference, organisation_id, accountable_role, title, title_key,
                    statement, as_published, due_text, due_from, due_to, state, visibility, agreed_on, published_on)
                  select md5('undertaking' || n)::uuid, 1, 'commitment', md5('partnership' || (n %% 20 + 1))::uuid, n, 'GEN-' || n,
                    md5('organisation' || (n %% 1000 + 1))::uuid, case when n %% 7 > 0 then 'Director' end,
                    'Promise ' || n || ' about ' || (array['debt', 'schools', 'homes', 'parks', 'work'])[n / 150 %% 5 + 1], 'promise ' || n,
                    'We will do what promise ' || n || ' says.', false, '2027', date '2027-01-01', date '2027-12-31',
                    'agreed', case when n / 150 %% 10 = 9 then 'shared' else 'public' end, date '2025-01-01', case when n / 150 %% 10 <> 9 then date '2025-01-01' end
                  from generate_series(1, 10000) n;
                insert into undertaking_board (undertaking_id, board_id)
                  select md5('undertaking' || n)::uuid, md5('board' || (n %% 150 + 1))::uuid from generate_series(1, 10000) n;
                insert into undertaking_partner (undertaking_id, organisation_id, stance)
                  select md5('undertaking' || n)::uuid, md5('organisation' || ((n + 500) %% 1000 + 1))::uuid, 'support' from generate_series(1, 10000) n;
                insert into milestone (id, undertaking_id, position, title, status)
                  select md5('milestone' || n)::uuid, md5('undertaking' || n)::uuid, 0, 'Begin', 'scheduled' from generate_series(1, 10000) n;
                insert into undertaking_theme (undertaking_id, theme_id)
                  select md5('undertaking' || n)::uuid, t.id from generate_series(1, 10000) n
                  join lateral (select id from theme where framework_id = 1 order by id offset n / 150 %% 5 limit 1) t on true;
                insert into measure (id, undertaking_id, position, name, baseline, target, pace)
                  select md5('measure' || n)::uuid, md5('undertaking' || n)::uuid, 0, 'people', 0, 100, 'even' from generate_series(1, 10000) n;
                insert into progress_update (id, undertaking_id, rating, posted_at, posted_on, posted_by, visibility, published_on)
                  select md5('update' || n || '-' || u)::uuid, md5('undertaking' || n)::uuid, (array['green', 'amber', 'red', 'complete'])[(n / 150 + u) %% 4 + 1],
                    timestamptz '2025-06-01' + u * interval '90 days', date '2025-06-01' + u * 90,
                    '00000000-0000-0000-0000-000000000001', 'public', date '2025-06-01' + u * 90
                  from generate_series(1, 10000) n, generate_series(1, 5) u where n / 150 %% 9 > 0;
                insert into shown_step (undertaking_id, audience, from_on, answer, because)
                  select md5('undertaking' || n)::uuid, a, date '2025-01-01' + s * 100, (array['cannotTell', 'onTrack', 'behind', 'met'])[(n / 600 + n / 150 + s) %% 4 + 1], 'generated'
                  from generate_series(1, 10000) n, generate_series(0, 3) s, unnest(array['shared', 'public']) a;
                insert into change_since_agreed (id, undertaking_id, what, before, after, effect, reason, changed_on, changed_by)
                  select md5('change' || n)::uuid, md5('undertaking' || n)::uuid, 'due', '2026', '2027', 'easier', 'generated', date '2026-01-01',
                    '00000000-0000-0000-0000-000000000001' from generate_series(1, 10000) n where n / 150 %% 6 = 0;
                insert into independent_check (id, undertaking_id, answer, checked_on, checked_by, checked_for, recorded_at)
                  select md5('check' || n)::uuid, md5('undertaking' || n)::uuid, 'limited', date '2026-02-01',
                    '00000000-0000-0000-0000-000000000001', 'Healthwatch', now() from generate_series(1, 10000) n where n / 150 %% 8 = 0;
                insert into round (id, board_id, name, period_from, period_to, opens_on, due_on, opened_by)
                  select md5('round' || n || '-' || q)::uuid, md5('board' || n)::uuid, 'Round ' || q, date '2025-01-01' + q * 90, date '2025-01-01' + q * 90 + 89,
                    date '2025-01-01' + q * 90 + 90, date '2025-01-01' + q * 90 + 118, '00000000-0000-0000-0000-000000000001'
                  from generate_series(1, 150) n, generate_series(0, 5) q;
                insert into round_asked (round_id, organisation_id)
                  select md5('round' || b || '-' || q)::uuid, o from (
                    select distinct n %% 150 + 1 as b, md5('organisation' || (n %% 1000 + 1))::uuid as o from generate_series(1, 10000) n) made,
                    generate_series(0, 5) q;
                analyze;
                """.replace("%%", "%")).execute());
    }
}
