package dev.mynah.network.hlr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mynah.euicc.aka.AkaResult;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.SequenceNumberRules;
import dev.mynah.euicc.aka.SequenceNumbers;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.aka.UsimAuthentication;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.conformance.Conforms;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published MILENAGE sets of TS 35.207 and TS 35.208, through the AuC. */
final class AuthenticationCentreTest {
    private static final Plmn SERVING = Plmn.of("001-01");
    private static final HexFormat HEX = HexFormat.of();

    record Set(String name, JsonNode values) {
        byte[] octets(String field) {
            return HEX.parseHex(values.get(field).asText());
        }

        SubscriberKey key() {
            return SubscriberKey.ofOpc(octets("k"), octets("opc"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Set> sets() throws IOException {
        try (InputStream in = AuthenticationCentreTest.class.getResourceAsStream("/hlr/milenage-vectors.json")) {
            JsonNode sets = new ObjectMapper().readTree(in).get("sets");
            return StreamSupport.stream(sets.spliterator(), false)
                    .map(set -> new Set(set.get("name").asText(), set));
        }
    }

    private static AuthenticationCentre auc(Set set, SequenceCounter counter) {
        // The challenge is the set's own.
        RandomGenerator random = new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(set.octets("rand"), 0, bytes, 0, bytes.length);
            }
        };
        return new AuthenticationCentre(SubscriberSpec.of("001010000000001", set.key()), counter, random);
    }

    private static SequenceCounter counter() {
        return new SequenceCounter(SubscriberStore.inMemory(), "sqn", null, 0, 5);
    }

    @ParameterizedTest
    @Conforms(to = "TS 33.102 6.3.2", by = AuthenticationCentre.class)
    @MethodSource("sets")
    void a_vector_has_the_published_response_and_keys(Set set) {
        EpsVector vector = auc(set, counter()).vector(SERVING);
        assertThat(vector.rand()).isEqualTo(set.octets("rand"));
        assertThat(vector.xres()).isEqualTo(set.octets("f2"));
        byte[] concealed = Arrays.copyOf(vector.autn(), 6);
        assertThat(vector.kasme()).isEqualTo(Kasme.derive(set.octets("f3"), set.octets("f4"), SERVING, concealed));
        long sqn = number(concealed) ^ number(set.octets("f5"));
        assertThat(sqn).as("SEQ 1, IND 1").isEqualTo(1 << 5 | 1);
    }

    @ParameterizedTest
    @Conforms(to = "TS 33.102 6.3.3", by = AuthenticationCentre.class)
    @MethodSource("sets")
    void the_card_with_that_key_takes_the_vector_once(Set set) {
        EpsVector vector = auc(set, counter()).vector(SERVING);
        UsimAuthentication card =
                new UsimAuthentication(Milenage.of(set.key()), SequenceNumbers.initial(SequenceNumberRules.STANDARD));
        Autn autn = Autn.parse(vector.autn()).orElseThrow();
        assertThat(autn.separated()).isTrue();
        assertThat(card.authenticate(vector.rand(), autn)).isInstanceOf(AkaResult.Success.class);
        assertThat(card.authenticate(vector.rand(), autn)).isInstanceOf(AkaResult.SynchFailure.class);
    }

    @ParameterizedTest
    @Conforms(to = "TS 33.102 6.3.5", by = AuthenticationCentre.class)
    @MethodSource("sets")
    void the_published_auts_moves_the_sequence_number_past_the_cards(Set set) {
        SequenceCounter counter = counter();
        AuthenticationCentre auc = auc(set, counter);
        assertThat(auc.resynchronise(set.octets("rand"), set.octets("auts_for_sqnms_eq_sqn")))
                .isTrue();
        long sqnMs = number(set.octets("sqn"));
        // A number the card would take as it is needs no moving (TS 33.102 6.3.5).
        long expected = sqnMs >>> 5 < 1 ? 1 : (sqnMs >>> 5) + 1;
        assertThat(counter.next() >>> 5).isEqualTo(expected & (1L << 43) - 1);
    }

    @ParameterizedTest
    @Conforms(to = "TS 33.102 6.3.5", by = AuthenticationCentre.class)
    @MethodSource("sets")
    void an_auts_with_one_bit_changed_moves_nothing(Set set) {
        for (int at : List.of(0, 5, 6, 13)) {
            SequenceCounter counter = counter();
            byte[] auts = set.octets("auts_for_sqnms_eq_sqn");
            auts[at] ^= 0x10;
            assertThat(auc(set, counter).resynchronise(set.octets("rand"), auts))
                    .isFalse();
            assertThat(counter.next() >>> 5).isEqualTo(1);
        }
    }

    private static long number(byte[] octets) {
        return Long.parseLong(HEX.formatHex(octets), 16);
    }
}
