package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.Reference;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 33.401 A", by = KeyDerivation.class)
class KeyDerivationTest {

    private static final JsonNode REFERENCE = Reference.read("eps-key-derivation.json");

    @Test
    void kasme_comes_from_ck_ik_the_serving_network_and_sqn_xor_ak() {
        JsonNode set = vector("EPS KASME (33.401 A.2)");
        var kasme = Kasme.derive(octets(set, "ck"), octets(set, "ik"), Plmn.of("00101"), octets(set, "sqn_xor_ak"));
        assertThat(hex(kasme)).isEqualTo(set.get("expected").asText());

        JsonNode other = vector("EPS KASME open5gs");
        var otherKasme =
                Kasme.derive(octets(other, "ck"), octets(other, "ik"), Plmn.of("208034"), octets(other, "sqn_xor_ak"));
        assertThat(hex(otherKasme)).isEqualTo(other.get("expected").asText());
    }

    @Test
    void nas_keys_are_the_low_half_of_what_the_algorithm_and_its_kind_give() {
        JsonNode ciphering = vector("EPS KNASenc EEA0 (33.401 A.7 type 1 alg 0; use low 16 octets)");
        assertThat(hex(kasme(ciphering).ciphering(Eea.EEA0)))
                .isEqualTo(ciphering.get("expected").asText().substring(32));

        JsonNode integrity = vector("EPS KNASint 128-EIA1 (type 2 alg 1)");
        assertThat(hex(kasme(integrity).integrity(Eia.EIA1)))
                .isEqualTo(integrity.get("expected").asText().substring(32));
    }

    @Test
    void the_base_stations_key_comes_from_the_uplink_count() {
        JsonNode set = vector("EPS KeNB NAS UL COUNT 0");
        assertThat(hex(kasme(set).kenb(0))).isEqualTo(set.get("expected").asText());
    }

    @Test
    void one_chain_holds_from_milenage_to_the_base_station() {
        JsonNode eps = REFERENCE.get("chain").get("eps");
        var kasme = Kasme.derive(
                Octets.hex("b40ba9a3c58b2a05bbf0d987b21bf8cb").toByteArray(),
                Octets.hex("f769bcd751044604127672711c6d3441").toByteArray(),
                Plmn.of("00101"),
                octets(REFERENCE.get("chain"), "sqn_xor_ak"));
        assertThat(hex(kasme)).isEqualTo(eps.get("kasme").asText());
        assertThat(hex(kasme.ciphering(Eea.EEA2)))
                .isEqualTo(eps.get("knas_enc_eea2").asText());
        assertThat(hex(kasme.integrity(Eia.EIA2)))
                .isEqualTo(eps.get("knas_int_eia2").asText());
        assertThat(hex(kasme.kenb(0))).isEqualTo(eps.get("kenb_count0").asText());
    }

    @Test
    void no_key_shows_itself() {
        var kasme = Kasme.of(new byte[Kasme.LENGTH]);
        assertThat(kasme).hasToString("Kasme(hidden)");
        assertThat(kasme.ciphering(Eea.EEA2)).hasToString("NasKey(hidden)");
        assertThat(kasme.kenb(0)).hasToString("Kenb(hidden)");
        assertThat(kasme).hasSameHashCodeAs(Kasme.of(octets(vector("EPS KeNB NAS UL COUNT 0"), "kasme")));
    }

    private static JsonNode vector(String name) {
        return Reference.rows(REFERENCE.get("vectors")).stream()
                .filter(set -> set.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Kasme kasme(JsonNode set) {
        return Kasme.of(octets(set, "kasme"));
    }

    private static byte[] octets(JsonNode set, String name) {
        return Octets.hex(set.get(name).asText()).toByteArray();
    }

    private static String hex(Secret key) {
        return Octets.of(key.reveal()).toString();
    }
}
