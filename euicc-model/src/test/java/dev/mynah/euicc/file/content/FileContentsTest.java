package dev.mynah.euicc.file.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written in the files, byte for byte, and that it reads back. */
class FileContentsTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    private static byte[] bytes(String hex) {
        return HEX.parseHex(hex.replace(" ", ""));
    }

    @Test
    void iccid() {
        assertThat(hex(EfIccid.encode("8949001000000000017"))).isEqualTo("989400010000000010F7");
        assertThat(hex(EfIccid.encode("89490010000000000171"))).isEqualTo("98940001000000001017");
        assertThat(EfIccid.decode(bytes("989400010000000010F7"))).contains("8949001000000000017");
        assertThat(EfIccid.decode(bytes("FFFFFFFFFFFFFFFFFFFF"))).isEmpty();
    }

    @Test
    void imsi() {
        assertThat(hex(EfImsi.encode("001010000000001"))).isEqualTo("080910100000000010");
        assertThat(hex(EfImsi.encode("00101000000001"))).isEqualTo("0801101000000000F1");
        assertThat(hex(EfImsi.encode("001011"))).isEqualTo("04011010F1FFFFFFFF");
        for (String imsi : List.of("001010000000001", "00101000000001", "001011", "999700000000001")) {
            assertThat(EfImsi.decode(EfImsi.encode(imsi))).contains(imsi);
        }
        assertThat(EfImsi.decode(bytes("FFFFFFFFFFFFFFFFFF"))).isEmpty();
        assertThat(EfImsi.decode(bytes("080A10100000000010"))).isEmpty();
    }

    @Test
    void administrative_data() {
        assertThat(hex(new EfAd(0, 3).encode())).isEqualTo("00000003");
        assertThat(EfAd.decode(bytes("00000002"))).contains(new EfAd(0, 2));
        assertThat(EfAd.decode(bytes("000000"))).isEmpty();
        assertThat(EfAd.decode(bytes("000000FF"))).isEmpty();
    }

    @Test
    void access_control_classes() {
        assertThat(hex(EfAcc.encode("001010000000001"))).isEqualTo("0002");
        assertThat(hex(EfAcc.encode("001010000000009"))).isEqualTo("0200");
        assertThat(EfAcc.decode(bytes("0201"))).isEqualTo(BitSet.valueOf(new long[] {0x201}));
    }

    @Test
    void plmn_lists() {
        assertThat(hex(EfPlmnList.encode(List.of("00101", "310410"), 12))).isEqualTo("00F110130014FFFFFFFFFFFF");
        assertThat(EfPlmnList.decode(bytes("00F110 FFFFFF 130014 FFFFFF"))).containsExactly("00101", "310410");
        assertThat(EfPlmnList.encode(List.of("00101", "00102"), 3)).hasSize(3);
        assertThat(EfPlmnList.decode(bytes("00F1"))).isEmpty();
    }

    @Test
    void plmns_with_access_technologies() {
        byte[] content = EfPlmnWithAccess.encode(List.of(new EfPlmnWithAccess("00101", EfPlmnWithAccess.E_UTRAN)), 10);
        assertThat(hex(content)).isEqualTo("00F1104000FFFFFF0000");
        assertThat(EfPlmnWithAccess.decode(content)).containsExactly(new EfPlmnWithAccess("00101", 0x4000));
    }

    @Test
    void locations_of_a_card_that_was_never_used() {
        assertThat(hex(EfLoci.unregistered("00101").encode())).isEqualTo("FFFFFFFF00F1100000FF01");
        assertThat(hex(EfPsLoci.unregistered("00101").encode())).isEqualTo("FFFFFFFFFFFFFF00F1100000FF01");
        assertThat(hex(EfEpsLoci.unregistered("00101").encode())).isEqualTo("FFFFFFFFFFFFFFFFFFFFFFFF00F110000001");
        assertThat(hex(Ef5gsLoci.unregistered("00101").encode())).isEqualTo("FFFFFFFFFFFFFFFFFFFFFFFFFF00F11000000001");
    }

    @Test
    void locations_read_back() {
        EfEpsLoci eps = EfEpsLoci.decode(bytes("0BF600F110800101DEADBEEF 00F110 0007 00"))
                .orElseThrow();
        assertThat(eps.hasGuti()).isTrue();
        assertThat(eps.plmn()).contains("00101");
        assertThat(eps.tac()).isEqualTo(7);
        assertThat(eps.status()).isEqualTo(UpdateStatus.UPDATED);
        assertThat(hex(eps.encode())).isEqualTo("0BF600F110800101DEADBEEF00F110000700");
        assertThat(EfEpsLoci.unregistered("00101").hasGuti()).isFalse();

        EfLoci cs = EfLoci.decode(bytes("DEADBEEF 00F110 1234 FF 02")).orElseThrow();
        assertThat(cs.lac()).isEqualTo(0x1234);
        assertThat(cs.status()).isEqualTo(UpdateStatus.NOT_ALLOWED);
        EfPsLoci ps =
                EfPsLoci.decode(bytes("C0000001 ABCDEF 00F110 1234 56 00")).orElseThrow();
        assertThat(hex(ps.encode())).isEqualTo("C0000001ABCDEF00F11012345600");
        Ef5gsLoci fifth = Ef5gsLoci.decode(bytes("000BF200F110010040DEADBEEF 00F110 000007 00"))
                .orElseThrow();
        assertThat(fifth.tac()).isEqualTo(7);
        assertThat(EfLoci.decode(bytes("00"))).isEmpty();
        assertThat(EfPsLoci.decode(bytes("00"))).isEmpty();
        assertThat(EfEpsLoci.decode(bytes("00"))).isEmpty();
        assertThat(Ef5gsLoci.decode(bytes("00"))).isEmpty();
    }

    @Test
    void service_provider_name() {
        assertThat(hex(new EfSpn("Alpha Mobile", true, false).encode()))
                .isEqualTo("01416C706861204D6F62696C65FFFFFFFF");
        EfSpn umlaut = new EfSpn("Öresund", false, true);
        assertThat(EfSpn.decode(umlaut.encode())).contains(umlaut);
        EfSpn cyrillic = new EfSpn("Мобайл", false, false);
        assertThat(hex(cyrillic.encode())).startsWith("0080041C");
        assertThat(EfSpn.decode(cyrillic.encode())).contains(cyrillic);
        assertThat(EfSpn.decode(bytes("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"))).isEmpty();
    }

    @Test
    void names_in_the_other_codings_of_ucs2() {
        // TS 102 221 annex A: half a page of Greek behind 81, a base of its own behind 82.
        assertThat(AlphaIdentifier.decode(bytes("81 03 07 91 41 92 FF"))).isEqualTo("ΑAΒ");
        assertThat(AlphaIdentifier.decode(bytes("82 02 0400 9C BE"))).isEqualTo("Мо");
        assertThat(AlphaIdentifier.decode(bytes("81"))).isEmpty();
        assertThat(AlphaIdentifier.decode(bytes("82 05 04"))).isEmpty();
        assertThat(AlphaIdentifier.decode(bytes("80 04"))).isEmpty();
        assertThat(AlphaIdentifier.decode(bytes(""))).isEmpty();
    }

    @Test
    void numbers_to_dial() {
        EfAdn record = new EfAdn("Anna", "+491700000001");
        assertThat(hex(record.encode(20))).isEqualTo("416E6E61FFFF 0791 9471000000 10 FFFFFFFF FFFF".replace(" ", ""));
        assertThat(EfAdn.decode(record.encode(20))).contains(record);
        EfAdn service = new EfAdn("", "*100#");
        assertThat(EfAdn.decode(service.encode(14))).contains(service);
        assertThat(EfAdn.decode(bytes("FFFFFFFFFFFFFFFFFFFFFFFFFFFF"))).isEmpty();
        assertThat(EfMsisdn.decode(EfMsisdn.encode("+491700000001", 28))).contains("+491700000001");
        assertThat(EfMsisdn.decode(Blank.bytes(28))).isEmpty();
    }

    @Test
    void service_centre() {
        assertThat(hex(EfSmsp.encode("+491700000000", 28)))
                .isEqualTo("FD FFFFFFFFFFFFFFFFFFFFFFFF 0791 9471000000 00 FFFFFFFF FFFFFF".replace(" ", ""));
        assertThat(EfSmsp.serviceCentre(EfSmsp.encode("+491700000000", 40))).contains("+491700000000");
        assertThat(EfSmsp.serviceCentre(Blank.bytes(40))).isEmpty();
    }

    @Test
    void services() {
        ServiceTable table = ServiceTable.of(List.of(1, 2, 10, 85));
        assertThat(hex(table.encode(12))).isEqualTo("030200000000000000001000");
        assertThat(ServiceTable.decode(table.encode(12)).has(85)).isTrue();
        assertThat(ServiceTable.decode(table.encode(12)).has(84)).isFalse();
    }

    @Test
    void a_nas_configuration_is_read_as_far_as_it_goes() {
        assertThat(EfNasConfig.decode(bytes("800100 83010F 850101 FFFF")))
                .isEqualTo(new EfNasConfig(true, Optional.of(15)));
        assertThat(EfNasConfig.decode(bytes("850100"))).isEqualTo(EfNasConfig.NONE);
        assertThat(EfNasConfig.decode(bytes("FFFFFF"))).isEqualTo(EfNasConfig.NONE);
        assertThat(EfNasConfig.decode(bytes("8505"))).isEqualTo(EfNasConfig.NONE);
        assertThat(EfNasConfig.decode(bytes("850501"))).isEqualTo(EfNasConfig.NONE);
    }

    @Test
    void emergency_numbers() {
        assertThat(hex(new EfEcc("112", 0).encode(4))).isEqualTo("11F2FF00");
        assertThat(EfEcc.decode(bytes("19F1FF 01"))).contains(new EfEcc("911", 1));
        assertThat(EfEcc.decode(bytes("FFFFFFFF"))).isEmpty();
    }

    @Test
    void directory_of_applications() {
        byte[] aid = bytes("A0000000871002FFFFFFFF8907090000");
        byte[] record = new EfDir(aid, "USIM").encode();
        assertThat(hex(record)).isEqualTo("61184F10A0000000871002FFFFFFFF890709000050045553494D");
        assertThat(EfDir.decode(record))
                .hasValueSatisfying(it -> assertThat(it.aid()).isEqualTo(aid));
        assertThat(EfDir.decode(bytes("FFFFFF"))).isEmpty();
        assertThat(EfDir.decode(bytes("61024FFF"))).isEmpty();
    }

    @Test
    void languages() {
        assertThat(hex(EfLi.encode(List.of("en", "de")))).isEqualTo("656E6465");
        assertThat(EfLi.decode(bytes("656EFFFF6465"))).containsExactly("en", "de");
    }

    @Test
    void network_names() {
        assertThat(hex(EfPnn.encode("Alpha"))).isEqualTo("43068541361C1D06");
        for (String name : List.of("Alpha", "Beta Telecom", "12345678", "Öresund", "Мобайл")) {
            assertThat(EfPnn.decode(EfPnn.encode(name))).contains(name);
        }
        assertThat(EfPnn.decode(bytes("FFFFFF"))).isEmpty();
        EfOpl everywhere = EfOpl.everywhere("00101", 1);
        assertThat(hex(everywhere.encode())).isEqualTo("00F1100000FFFE01");
        assertThat(EfOpl.decode(everywhere.encode())).contains(everywhere);
        assertThat(EfOpl.decode(bytes("FFFFFFFFFFFFFFFF"))).isEmpty();
    }

    @Test
    void identities_of_the_isim() {
        assertThat(hex(TaggedText.encode("a@b"))).isEqualTo("8003614062");
        String longText = "x".repeat(200);
        assertThat(TaggedText.decode(TaggedText.encode(longText))).contains(longText);
        assertThat(TaggedText.decode(bytes("FFFF"))).isEmpty();
        assertThat(TaggedText.decode(bytes("8005 61"))).isEmpty();
    }

    @Test
    void whatever_is_in_a_file_can_be_read_without_an_exception() {
        long seed = 35;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] content = new byte[random.nextInt(60)];
            random.nextBytes(content);
            if (content.length > 1 && i % 3 == 0) {
                content[0] = (byte) List.of(0x80, 0x81, 0x82, 0x61, 0x43, 0x08)
                        .get(random.nextInt(6))
                        .intValue();
            }
            try {
                decodeAll(content);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", content " + hex(content), e);
            }
        }
    }

    private static List<Object> decodeAll(byte[] content) {
        return List.of(
                EfIccid.decode(content),
                EfImsi.decode(content),
                EfAd.decode(content),
                EfAcc.decode(content),
                EfPlmnList.decode(content),
                EfPlmnWithAccess.decode(content),
                EfLoci.decode(content),
                EfPsLoci.decode(content),
                EfEpsLoci.decode(content),
                Ef5gsLoci.decode(content),
                EfSpn.decode(content),
                EfAdn.decode(content),
                EfMsisdn.decode(content),
                EfSmsp.serviceCentre(content),
                ServiceTable.decode(content),
                EfEcc.decode(content),
                EfNasConfig.decode(content),
                EfDir.decode(content),
                EfLi.decode(content),
                EfPnn.decode(content),
                content.length == 0 ? Optional.empty() : EfOpl.decode(content),
                TaggedText.decode(content));
    }
}
