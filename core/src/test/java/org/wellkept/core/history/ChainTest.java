package org.wellkept.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChainTest {

    /** All that a link holds. */
    record Link(Hash previous, UUID record, int sequence, Instant at, UUID actor, String action, Hash payload) {

        Hash hash() {
            return Chain.link(previous, record, sequence, at, actor, action, payload);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_same_link_always_has_the_same_hash(@ForAll("links") Link link) {
        assertThat(link.hash())
                .isEqualTo(new Link(
                                link.previous(),
                                link.record(),
                                link.sequence(),
                                link.at(),
                                link.actor(),
                                link.action(),
                                link.payload())
                        .hash());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_link_that_differs_in_anything_has_another_hash(@ForAll("links") Link one, @ForAll("links") Link other) {
        for (Link changed : List.of(
                new Link(
                        other.previous(),
                        one.record(),
                        one.sequence(),
                        one.at(),
                        one.actor(),
                        one.action(),
                        one.payload()),
                new Link(
                        one.previous(),
                        other.record(),
                        one.sequence(),
                        one.at(),
                        one.actor(),
                        one.action(),
                        one.payload()),
                new Link(
                        one.previous(),
                        one.record(),
                        other.sequence(),
                        one.at(),
                        one.actor(),
                        one.action(),
                        one.payload()),
                new Link(
                        one.previous(),
                        one.record(),
                        one.sequence(),
                        other.at(),
                        one.actor(),
                        one.action(),
                        one.payload()),
                new Link(
                        one.previous(),
                        one.record(),
                        one.sequence(),
                        one.at(),
                        other.actor(),
                        one.action(),
                        one.payload()),
                new Link(
                        one.previous(),
                        one.record(),
                        one.sequence(),
                        one.at(),
                        one.actor(),
                        other.action(),
                        one.payload()),
                new Link(
                        one.previous(),
                        one.record(),
                        one.sequence(),
                        one.at(),
                        one.actor(),
                        one.action(),
                        other.payload()))) {
            assertThat(changed.hash().equals(one.hash())).isEqualTo(changed.equals(one));
        }
    }

    @Property
    void a_text_that_differs_in_anything_has_another_digest(
            @ForAll("hashes") Hash salt, @ForAll String one, @ForAll String other) {
        Assume.that(!one.equals(other) && isText(one) && isText(other));

        assertThat(Chain.payloadDigest(salt, one)).isNotEqualTo(Chain.payloadDigest(salt, other));
    }

    @Property
    void a_text_cannot_be_guessed_from_its_digest_without_its_salt(
            @ForAll("hashes") Hash one, @ForAll("hashes") Hash other, @ForAll String text) {
        Assume.that(!one.equals(other));

        assertThat(Chain.payloadDigest(one, text)).isNotEqualTo(Chain.payloadDigest(other, text));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void heads_that_differ_in_anything_have_another_digest(@ForAll("links") Link one, @ForAll("links") Link other) {
        assertThat(heads(one, other).equals(heads(other, one))).isEqualTo(sameHead(one, other));
        assertThat(heads(one)).isNotEqualTo(heads(one, other));
    }

    /** Pinned, so that a history written today verifies with every later release. */
    @Test
    void a_known_link_has_its_known_hash() {
        Link link = new Link(
                Hash.BEGINNING,
                UUID.fromString("00000000-0000-7000-8000-000000000001"),
                1,
                Instant.parse("2026-10-12T08:00:00.000001Z"),
                UUID.fromString("00000000-0000-7000-8000-000000000002"),
                "agreed",
                Chain.payloadDigest(Hash.ofHex("00112233445566778899aabbccddeeff"), "{\"a\":\"b\"}"));

        assertThat(link.payload().hex()).isEqualTo("21a89b664c53706541118a671687be98287da59fc4ae523c3fc3bda303f68249");
        assertThat(link.hash().hex()).isEqualTo("7b1aaba4eac7e30ed1abc1516b1685cdb62e68168e6e11637046793d05b6468b");
    }

    @Test
    void a_hash_keeps_its_own_bytes() {
        byte[] bytes = HexFormat.of().parseHex("0102");
        Hash hash = new Hash(bytes);
        bytes[0] = 9;
        hash.bytes()[0] = 9;

        assertThat(hash).isEqualTo(Hash.ofHex("0102")).hasToString("0102");
    }

    private static Hash heads(Link... links) {
        Chain.Heads heads = new Chain.Heads(Hash.BEGINNING);
        for (Link link : links) {
            heads.add(link.record(), link.sequence(), link.payload());
        }
        return heads.digest();
    }

    private static boolean sameHead(Link one, Link other) {
        return one.record().equals(other.record())
                && one.sequence() == other.sequence()
                && one.payload().equals(other.payload());
    }

    /** Half a character has no bytes of its own. */
    private static boolean isText(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @Provide
    Arbitrary<Hash> hashes() {
        return Arbitraries.bytes().array(byte[].class).ofSize(32).map(Hash::new);
    }

    @Provide
    Arbitrary<Link> links() {
        Arbitrary<UUID> ids =
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
        Arbitrary<Instant> moments = Arbitraries.longs()
                .between(0, 4_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        return Combinators.combine(
                        hashes(),
                        ids,
                        Arbitraries.integers().greaterOrEqual(1),
                        moments,
                        ids,
                        Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(20),
                        hashes())
                .as(Link::new);
    }
}
