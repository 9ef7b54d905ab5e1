package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.msc.Tariff;
import org.junit.jupiter.api.Test;

/** What calls cost, and who is told. */
class TariffReaderTest {
    private static TestbedSpec read(String charges, String advice) throws Exception {
        return TestbedFile.parse("t.yaml", """
                operators:
                  alpha:
                    plmn: 001-01
                    msc: { charges: { %s } }
                    subscribers:
                      - { imsi: 001010000000001, k: 465B5CE8B199B49FAA5F0A2EE238A6BC,
                          opc: CD63CB71954A9F4E48A5994E37A02BAF, services: { %s } }
                """.formatted(charges, advice));
    }

    @Test
    void units_and_seconds_are_told_in_tenths_and_what_is_not_said_costs_nothing() throws Exception {
        Tariff tariff = read(
                        "outgoing: { units: 1.5, interval: 10, firstInterval: 0.5, atOnce: 819.1, scale: 0.75 }, incoming: { }",
                        "adviceOfCharge: charging")
                .operators()
                .get(0)
                .msc()
                .charges();
        assertThat(tariff.outgoing()).contains(ChargingInformation.of(15, 100, 75, 8191, 0, 0, 5));
        assertThat(tariff.incoming()).contains(ChargingInformation.of(0, 0, 100, 0, 0, 0, 0));
        assertThat(read("", "").operators().get(0).msc().charges()).isEqualTo(Tariff.NONE);
    }

    @Test
    void a_subscriber_is_informed_or_charged_or_neither() throws Exception {
        assertThat(services("adviceOfCharge: charging")).contains(SsCode.AOCC).doesNotContain(SsCode.AOCI);
        assertThat(services("adviceOfCharge: information"))
                .contains(SsCode.AOCI)
                .doesNotContain(SsCode.AOCC);
        assertThat(services("")).doesNotContain(SsCode.AOCI, SsCode.AOCC);
        assertThatThrownBy(() -> services("adviceOfCharge: both"))
                .hasMessageContaining("adviceOfCharge: \"both\" is not allowed here (information or charging is)");
    }

    private static Iterable<SsCode> services(String advice) throws Exception {
        return read("", advice)
                .operators()
                .get(0)
                .subscribers()
                .get(0)
                .services()
                .services();
    }

    @Test
    void numbers_the_network_cannot_tell_are_complained_about() {
        assertThatThrownBy(() -> read("outgoing: { units: 819.2 }", ""))
                .isInstanceOf(BrokenFile.class)
                .hasMessageContaining("msc.charges.outgoing.units: \"819.2\" is not a number from 0 to 819.1")
                .hasMessageContaining("1 decimal place");
        assertThatThrownBy(() -> read("outgoing: { scale: 0.123 }", "")).hasMessageContaining("2 decimal places");
        assertThatThrownBy(() -> read("outgoing: { perMinute: 3 }", "")).hasMessageContaining("perMinute");
    }
}
