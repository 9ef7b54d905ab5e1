package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.Reference;
import dev.mynah.network.air.nas.eap.AkaPrimeAttribute;
import dev.mynah.network.air.nas.eap.AkaPrimeMessage;
import dev.mynah.network.air.nas.eap.EapPacket;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.conformance.Conforms;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The chain of keys from CK and IK to those of NAS, and EAP-AKA' with the first vector of RFC 5448 (RFC 9048) annex C. */
@Conforms(to = "TS 33.501 A", by = Kausf.class)
class KeyHierarchy5gsTest {

    private static final Octets ABBA = Octets.hex("0000");
    private static final JsonNode ALL = Reference.read("5gs-key-derivation.json");

    private static JsonNode vector(String name) {
        return Reference.rows(ALL.get("vectors")).stream()
                .filter(it -> it.get("name").asText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] octets(JsonNode row, String field) {
        return Octets.hex(row.get(field).asText()).toByteArray();
    }

    private static void expect(JsonNode row, byte[] found) {
        assertThat(Octets.of(found)).hasToString(row.get("expected").asText());
    }

    @Test
    void res_star_and_each_key_come_out_as_published() {
        JsonNode res = vector("5G RES*");
        expect(
                res,
                Aka5g.resStar(octets(res, "ck"), octets(res, "ik"), snn(res), octets(res, "rand"), octets(res, "res")));
        JsonNode kausf = vector("5G KAUSF");
        expect(
                kausf,
                Kausf.derive(octets(kausf, "ck"), octets(kausf, "ik"), snn(kausf), octets(kausf, "sqn_xor_ak"))
                        .reveal());
        JsonNode kseaf = vector("5G KSEAF");
        expect(kseaf, Kausf.of(octets(kseaf, "kausf")).kseaf(snn(kseaf)).reveal());
        for (String name : new String[] {"5G KAMF (33", "5G KAMF #2"}) {
            JsonNode kamf = vector(name);
            expect(
                    kamf,
                    Kseaf.of(octets(kamf, "kseaf"))
                            .kamf(kamf.get("supi").asText(), ABBA)
                            .reveal());
        }
        JsonNode kgnb = vector("5G KgNB");
        expect(kgnb, Kamf.of(octets(kgnb, "kamf")).kgnb(0).reveal());
    }

    @Test
    void the_whole_chain_comes_out_as_two_other_implementations_have_it() {
        JsonNode chain = ALL.get("chain");
        JsonNode expected = chain.get("fiveg");
        ServingNetworkName name = ServingNetworkName.of(Plmn.of("001-01"));
        assertThat(name).hasToString(chain.get("snn").asText());
        byte[] ck = octets(chain, "ck");
        byte[] ik = octets(chain, "ik");
        byte[] rand = octets(chain, "rand");
        byte[] resStar = Aka5g.resStar(ck, ik, name, rand, octets(chain, "res"));
        assertThat(resStar).isEqualTo(octets(expected, "res_star"));
        assertThat(Aka5g.hresStar(rand, resStar)).isEqualTo(octets(expected, "hres_star"));
        Kausf kausf = Kausf.derive(ck, ik, name, octets(chain, "sqn_xor_ak"));
        assertThat(kausf.reveal()).isEqualTo(octets(expected, "kausf"));
        Kamf kamf = kausf.kseaf(name).kamf(chain.get("supi").asText(), ABBA);
        assertThat(kamf.reveal()).isEqualTo(octets(expected, "kamf"));
        assertThat(kamf.ciphering(Eea.EEA2).reveal()).isEqualTo(octets(expected, "knas_enc_nea2"));
        assertThat(kamf.integrity(Eia.EIA2).reveal()).isEqualTo(octets(expected, "knas_int_nia2"));
        assertThat(kamf.kgnb(0).reveal()).isEqualTo(octets(expected, "kgnb_count0"));
    }

    @Test
    @Conforms(to = "RFC 9048 3.3", by = AkaPrimeKeys.class)
    void the_keys_of_eap_aka_prime_come_out_as_published() {
        JsonNode prime = vector("CK'||IK'");
        AkaPrimeKeys keys = AkaPrimeKeys.derive(
                octets(prime, "ck"),
                octets(prime, "ik"),
                prime.get("snn").asText(),
                octets(prime, "sqn_xor_ak"),
                "0555444333222111");
        String master = Octets.of(keys.masterKeys()).toString();
        assertThat(master)
                .startsWith("766fa0a6c317174b812d52fbcd11a179"
                        + "0842ea722ff6835bfa2032499fc3ec23c2f0e388b4f07543ffc677f1696d71ea"
                        + "cf83aa8bc7e0aced892acc98e76a9b2095b558c7795c7094715cb3393aa7d17a");
        assertThat(Octets.of(keys.kausf().reveal()))
                .hasToString("f861703cd775590e16c7679ea3874ada866311de290764d760cf76df647ea01c");
        assertThat(keys).hasToString("AkaPrimeKeys(hidden)");
    }

    @Test
    void a_challenge_is_signed_and_read_and_a_changed_one_is_not_genuine() {
        byte[] sixteen = new byte[16];
        AkaPrimeKeys keys = AkaPrimeKeys.derive(sixteen, sixteen, "5G:mnc001.mcc001.3gppnetwork.org", new byte[6], "1");
        EapPacket signed = keys.sign(AkaPrimeMessage.challenge(sixteen, sixteen, "5G:mnc001.mcc001.3gppnetwork.org")
                .packet(EapPacket.Code.REQUEST, 7));
        EapPacket read = EapPacket.decode(signed.encode()).orElseThrow();
        AkaPrimeMessage message = AkaPrimeMessage.decode(read.data()).orElseThrow();
        byte[] code = message.fixed(AkaPrimeAttribute.MAC).orElseThrow();
        assertThat(message.networkName()).contains("5G:mnc001.mcc001.3gppnetwork.org");
        assertThat(message.kdf()).contains(AkaPrimeMessage.KDF);
        assertThat(keys.genuine(read, code)).isTrue();
        EapPacket other = new EapPacket(read.code(), 8, read.data());
        assertThat(keys.genuine(other, code)).isFalse();
    }

    @Test
    void any_octets_are_a_packet_or_malformed() {
        var random = new Random(9048);
        Octets good = AkaPrimeMessage.challenge(new byte[16], new byte[16], "5G:x")
                .packet(EapPacket.Code.REQUEST, 1)
                .encode();
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = good.toByteArray();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
            }
            Octets cut = Octets.of(octets).slice(0, random.nextInt(octets.length + 1));
            EapPacket.decode(cut).value().ifPresent(packet -> {
                assertThat(EapPacket.decode(packet.encode()).orElseThrow()).isEqualTo(packet);
                AkaPrimeMessage.decode(packet.data()).value().ifPresent(message -> {
                    message.res();
                    message.auts();
                    message.kdf();
                    message.networkName();
                    message.fixed(AkaPrimeAttribute.RAND);
                });
            });
        }
    }

    private static ServingNetworkName snn(JsonNode row) {
        return new ServingNetworkName(row.get("snn").asText());
    }
}
