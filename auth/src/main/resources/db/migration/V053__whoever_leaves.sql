-- Whoever goes for good takes along what they were invited by, the addresses that they asked for, and their own tokens. The
-- account itself goes with the person.

grant delete on address_change, invitation, program_token to ${app_role};
