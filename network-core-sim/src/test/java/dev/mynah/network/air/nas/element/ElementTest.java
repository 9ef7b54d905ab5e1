package dev.mynah.network.air.nas.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {

    private static final Plmn ALPHA = Plmn.of("001-01");

    @ParameterizedTest
    @CsvSource({"001-01, 00f110", "999-70, 99f907", "310-410, 130014", "208-034, 024830"})
    void a_plmn_has_three_octets(String plmn, String hex) {
        cycle(PlmnCoding.TYPE, Plmn.of(plmn), hex);
    }

    @Test
    void identities_are_packed_as_the_standard_says() {
        cycle(EpsMobileIdentity.TYPE, new Imsi("001010000000001"), "0910100000000010");
        cycle(EpsMobileIdentity.TYPE, new Imsi("00101012345678"), "01101010325476f8");
        cycle(EpsMobileIdentity.TYPE, new Imei("490154203237518"), "4b09512430325781");
        cycle(MobileIdentity.TYPE, new Imei("490154203237518"), "4a09512430325781");
        cycle(MobileIdentity.TYPE, new Imeisv("4901542032375101"), "4309512430325701f1");
        cycle(MobileIdentity.TYPE, new Tmsi(0xC0FFEE01), "f4c0ffee01");
        cycle(EpsMobileIdentity.TYPE, new Guti(ALPHA, 0x8001, 1, 0xC0000001), "f600f110800101c0000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0a", "09101a0000000010", "01101000000000101f", "f600f110800101c00000", "f6001a10800101c0000001"
            })
    void what_is_no_identity_is_malformed(String hex) {
        assertThat(EpsMobileIdentity.TYPE.decode(Octets.hex(hex)).fault()).isPresent();
    }

    @Test
    void tracking_areas_are_listed_in_one_network_in_a_row_or_in_many() {
        var here = new Tai(ALPHA, 1);
        var there = new Tai(Plmn.of("999-70"), 0x102);
        assertThat(octets(TaiList.TYPE, TaiList.of(here))).isEqualTo("0000f1100001");
        assertThat(octets(TaiList.TYPE, TaiList.of(here, there))).isEqualTo("4100f110000199f9070102");
        TaiList row = TaiList.TYPE.decode(Octets.hex("2200f110fffe")).orElseThrow();
        assertThat(row.areas()).containsExactly(new Tai(ALPHA, 0xFFFE), new Tai(ALPHA, 0xFFFF), new Tai(ALPHA, 0));
        assertThat(row.contains(here)).isFalse();
        assertThat(octets(TaiList.TYPE, row)).isEqualTo("2200f110fffe");
    }

    @ParameterizedTest
    @CsvSource({"PT54M, 49", "PT13M, 2d", "PT1M, 21", "PT2S, 01", "PT61S, 1f", "PT63S, 22", "PT0S, 40", "PT186M, 5f"})
    void a_timer_is_sent_exactly_or_in_the_finest_unit_that_reaches_it(Duration duration, String hex) {
        assertThat(octets(GprsTimer.TYPE, GprsTimer.of(duration))).isEqualTo(hex);
    }

    @Test
    void a_timer_that_cannot_be_sent_is_a_programmers_mistake() {
        assertThatThrownBy(() -> GprsTimer.of(Duration.ofHours(4))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GprsTimer.of(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timers_tell_their_duration_or_that_they_do_not_run() {
        assertThat(new GprsTimer(0x49).duration()).hasValue(Duration.ofMinutes(54));
        assertThat(new GprsTimer(0xA3).duration()).hasValue(Duration.ofMinutes(3));
        assertThat(GprsTimer.DEACTIVATED.duration()).isEmpty();
        assertThat(new GprsTimer3(0x4A).duration()).hasValue(Duration.ofHours(100));
        assertThat(new GprsTimer3(0xC1).duration()).hasValue(Duration.ofHours(320));
        assertThat(GprsTimer3.of(Duration.ofHours(10))).isEqualTo(new GprsTimer3(0x41));
        assertThat(GprsTimer3.DEACTIVATED.duration()).isEmpty();
    }

    @Test
    void a_network_name_takes_seven_bits_where_it_can() {
        cycle(NetworkName.TYPE, NetworkName.of("Test Net"), "80d4f29c0e7296e9");
        cycle(NetworkName.TYPE, NetworkName.of("Сеть"), "90042104350442044c");
        assertThat(NetworkName.of("{€}").coding()).isEqualTo(NetworkName.Coding.GSM_7_BIT);
        assertThat(NetworkName.TYPE.decode(Octets.hex("a041")).fault()).isPresent();
    }

    @Test
    void every_character_of_the_gsm_alphabet_comes_back() {
        String all = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà\f^{}\\[~]|€";
        for (int length = 1; length <= all.length(); length++) {
            var name = NetworkName.of(all.substring(0, length));
            assertThat(name.coding()).isEqualTo(NetworkName.Coding.GSM_7_BIT);
            assertThat(NetworkName.TYPE.decode(NetworkName.TYPE.encode(name)).orElseThrow())
                    .isEqualTo(name);
        }
    }

    @Test
    void time_is_universal_with_the_zone_beside_it() {
        var zone = TimeZone.of(ZoneOffset.ofHours(-7));
        var time = TimeZoneAndTime.of(Instant.parse("2026-11-11T21:30:54Z"), zone);
        cycle(TimeZoneAndTime.TYPE, time, "6211111203458a");
        assertThat(time.local()).hasToString("2026-11-11T14:30:54-07:00");
        cycle(TimeZone.TYPE, new TimeZone(22), "22");
        assertThat(TimeZoneAndTime.TYPE.decode(Octets.hex("62311112034500")).fault())
                .isPresent();
    }

    @Test
    void an_access_point_name_is_made_of_labels() {
        cycle(AccessPointName.TYPE, new AccessPointName("internet"), "08696e7465726e6574");
        cycle(AccessPointName.TYPE, new AccessPointName("a.b"), "01610162");
        for (String bad : List.of("", "00", "0161" + "00", "0261", "012e", "0120")) {
            assertThat(AccessPointName.TYPE.decode(Octets.hex(bad)).fault()).isPresent();
        }
        assertThatThrownBy(() -> new AccessPointName("a..b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_has_what_its_type_has() {
        Octets v4 = Octets.hex("0a2d0001");
        Octets interfaceId = Octets.hex("0000000000000001");
        cycle(PdnAddress.TYPE, PdnAddress.ipv4(v4), "010a2d0001");
        cycle(PdnAddress.TYPE, PdnAddress.ipv6(interfaceId), "020000000000000001");
        var both = PdnAddress.ipv4v6(interfaceId, v4);
        cycle(PdnAddress.TYPE, both, "0300000000000000010a2d0001");
        assertThat(both.ipv4()).hasValue("10.45.0.1");
        assertThat(both.interfaceId()).hasValue(interfaceId);
    }

    @ParameterizedTest
    @CsvSource({
        "63, 63",
        "64, 64",
        "576, 576",
        "8640, 8640",
        "8700, 8700",
        "50000, 50000",
        "150000, 150000",
        "256000, 256000",
        "1000000, 1000000",
        "10001, 10000"
    })
    void a_bit_rate_comes_back_unless_it_lies_between_two_steps(int kbps, int coded) {
        var ambr = ApnAmbr.of(kbps, kbps / 2);
        assertThat(ApnAmbr.TYPE.decode(ApnAmbr.TYPE.encode(ambr)).orElseThrow().downlinkKbps())
                .isEqualTo(coded);
    }

    @Test
    void a_capability_is_replayed_without_what_is_not_security() {
        var capability = new UeNetworkCapability(Octets.hex("e0e0c0c0ff"));
        assertThat(capability.ciphering()).isEqualTo(EnumSet.of(Eea.EEA0, Eea.EEA1, Eea.EEA2));
        assertThat(capability.integrity()).isEqualTo(EnumSet.of(Eia.EIA0, Eia.EIA1, Eia.EIA2));
        assertThat(capability.toSecurityCapability()).isEqualTo(new UeSecurityCapability(Octets.hex("e0e0c040")));
        assertThat(capability.toSecurityCapability(Optional.of(Octets.hex("e5e034"))))
                .isEqualTo(new UeSecurityCapability(Octets.hex("e0e0c04070")));
        var lte = UeNetworkCapability.of(EnumSet.of(Eea.EEA0, Eea.EEA2), EnumSet.of(Eia.EIA2));
        assertThat(lte.toSecurityCapability().octets()).hasToString("a020");
    }

    @Test
    void unknown_causes_survive() {
        assertThat(EmmCause.of(11)).isSameAs(EmmCause.PLMN_NOT_ALLOWED).hasToString("#11 PLMN not allowed");
        cycle(EmmCause.TYPE, EmmCause.of(250), "fa");
        assertThat(EmmCause.of(250)).hasToString("#250 unknown cause");
        cycle(EsmCause.TYPE, EsmCause.of(1), "01");
    }

    @Test
    void bearers_and_emergency_numbers_come_back() {
        cycle(EpsBearerContextStatus.TYPE, EpsBearerContextStatus.of(List.of(5, 8)), "2001");
        var numbers = new EmergencyNumberList(List.of(
                new EmergencyNumberList.EmergencyNumber(0x1F, "112"),
                new EmergencyNumberList.EmergencyNumber(1, "11")));
        cycle(EmergencyNumberList.TYPE, numbers, "031f11f2" + "020111");
    }

    private static <T> void cycle(ElementType<T> type, T value, String hex) {
        assertThat(octets(type, value)).isEqualTo(hex);
        assertThat(type.decode(Octets.hex(hex)).orElseThrow()).isEqualTo(value);
    }

    private static <T> String octets(ElementType<T> type, T value) {
        return type.encode(value).toString();
    }
}
