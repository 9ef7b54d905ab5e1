package dev.mynah.euicc.aka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.euicc.conformance.Conforms;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Conforms(to = "TS 35.206 4.1", by = Milenage.class)
class MilenageTest {

    private static final HexFormat HEX = HexFormat.of();

    static Stream<MilenageSets.Set> sets() {
        return MilenageSets.all();
    }

    @Test
    void there_are_26_published_sets() {
        assertThat(sets()).hasSize(26);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_published_set_gives_every_function_its_value(MilenageSets.Set set) {
        Milenage milenage = set.milenage();
        byte[] rand = set.bytes("rand");
        long sqn = set.number("sqn");
        int amf = (int) set.number("amf");

        assertThat(Milenage.opc(set.bytes("k"), set.bytes("op"))).isEqualTo(set.bytes("opc"));
        assertThat(milenage.f1(rand, sqn, amf)).isEqualTo(set.bytes("f1"));
        assertThat(milenage.f1Star(rand, sqn, amf)).isEqualTo(set.bytes("f1star"));
        assertThat(milenage.f2345(rand).res()).isEqualTo(set.bytes("f2"));
        assertThat(milenage.f2345(rand).ck()).isEqualTo(set.bytes("f3"));
        assertThat(milenage.f2345(rand).ik()).isEqualTo(set.bytes("f4"));
        assertThat(milenage.f2345(rand).ak()).isEqualTo(set.number("f5"));
        assertThat(milenage.f5Star(rand)).isEqualTo(set.number("f5star"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_published_set_makes_the_whole_vector(MilenageSets.Set set) {
        AuthenticationVector vector =
                set.milenage().vector(set.bytes("rand"), set.number("sqn"), (int) set.number("amf"));

        assertThat(vector.rand()).isEqualTo(set.bytes("rand"));
        assertThat(vector.xres()).isEqualTo(set.bytes("f2"));
        assertThat(vector.ck()).isEqualTo(set.bytes("f3"));
        assertThat(vector.ik()).isEqualTo(set.bytes("f4"));
        assertThat(vector.autn().toBytes()).isEqualTo(set.bytes("autn"));
        assertThat(GsmConversion.sres(vector.xres())).isEqualTo(set.bytes("gsm_sres_c2"));
        assertThat(GsmConversion.kc(vector.ck(), vector.ik())).isEqualTo(set.bytes("gsm_kc"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_published_set_makes_and_verifies_its_auts(MilenageSets.Set set) {
        Milenage milenage = set.milenage();

        assertThat(Auts.of(milenage, set.bytes("rand"), set.number("sqn")).toBytes())
                .isEqualTo(set.bytes("auts_for_sqnms_eq_sqn"));
        assertThat(Auts.parse(set.bytes("auts_for_sqnms_eq_sqn")).orElseThrow().verify(milenage, set.bytes("rand")))
                .hasValue(set.number("sqn"));
    }

    @Test
    void an_operator_may_choose_its_own_rotations_and_additions() {
        JsonNode own = MilenageSets.read("/aka/milenage-own-constants.json");
        Milenage milenage = Milenage.of(
                SubscriberKey.ofOpc(bytes(own, "k"), bytes(own, "opc")),
                MilenageConstants.of(bytes(own, "rotations"), bytes(own, "additions")));
        for (JsonNode values : own.get("sets")) {
            MilenageSets.Set set = new MilenageSets.Set(values);
            byte[] rand = set.bytes("rand");
            AuthenticationVector vector = milenage.vector(rand, set.number("sqn"), (int) set.number("amf"));
            assertThat(vector.autn().toBytes()).isEqualTo(set.bytes("autn"));
            assertThat(vector.xres()).isEqualTo(set.bytes("f2"));
            assertThat(vector.ck()).isEqualTo(set.bytes("f3"));
            assertThat(vector.ik()).isEqualTo(set.bytes("f4"));
            assertThat(milenage.f1Star(rand, set.number("sqn"), (int) set.number("amf")))
                    .isEqualTo(set.bytes("f1star"));
            assertThat(milenage.f5Star(rand)).isEqualTo(set.number("f5star"));
        }
    }

    @Test
    void a_changed_auts_is_refused_whichever_bit_changed() {
        MilenageSets.Set set = sets().findFirst().orElseThrow();
        byte[] genuine = set.bytes("auts_for_sqnms_eq_sqn");
        for (int bit = 0; bit < genuine.length * 8; bit++) {
            byte[] changed = genuine.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Auts.parse(changed).orElseThrow().verify(set.milenage(), set.bytes("rand")))
                    .isEmpty();
        }
    }

    @Test
    void tokens_of_another_length_are_not_tokens() {
        for (int length = 0; length < 20; length++) {
            assertThat(Autn.parse(new byte[length]).isPresent()).isEqualTo(length == 16);
            assertThat(Auts.parse(new byte[length]).isPresent()).isEqualTo(length == 14);
        }
    }

    @Test
    void nothing_that_holds_a_secret_prints_it() {
        MilenageSets.Set set = sets().findFirst().orElseThrow();
        SubscriberKey key = SubscriberKey.ofOp(set.bytes("k"), set.bytes("op"));
        AuthenticationVector vector = Milenage.of(key).vector(set.bytes("rand"), 1, 0);
        AkaResult answer = new UsimAuthentication(
                        Milenage.of(key), SequenceNumbers.initial(SequenceNumberRules.STANDARD))
                .authenticate(
                        vector.rand(),
                        Milenage.of(key).vector(vector.rand(), 32, 0).autn());

        String printed =
                key + " " + vector + " " + answer + " " + Milenage.of(key).f2345(vector.rand());
        for (byte[] secret :
                new byte[][] {set.bytes("k"), set.bytes("op"), set.bytes("opc"), vector.ck(), vector.ik(), vector.xres()
                }) {
            assertThat(printed).doesNotContain(HEX.formatHex(secret));
        }
        assertThat(printed).contains("SubscriberKey[hidden]");
    }

    @Test
    void keys_are_equal_by_value_and_must_be_16_octets() {
        assertThat(SubscriberKey.ofOpc(new byte[16], new byte[16]))
                .isEqualTo(SubscriberKey.ofOpc(new byte[16], new byte[16]));
        assertThatThrownBy(() -> SubscriberKey.ofOpc(new byte[15], new byte[16]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("k: 15 octets, 16 are needed");
    }

    private static byte[] bytes(JsonNode node, String name) {
        return HEX.parseHex(node.get(name).asText());
    }
}
