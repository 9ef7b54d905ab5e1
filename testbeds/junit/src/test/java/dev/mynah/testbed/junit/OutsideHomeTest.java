package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.file.TestbedFile;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An operator whose subscribers an HLR outside has. */
final class OutsideHomeTest {
    private static final String TESTBED = """
            operators:
              alpha:
                plmn: 001-01
                name: Alpha
                hlr: { gsup: "127.0.0.1:4222" }
                cells: [ { rat: nr, identity: 1, areaCode: 1, channel: 627264, physicalIdentity: 1 } ]
                apns: [ { name: internet, ipv4: 10.45.0.0/16 } ]
            uiccs:
              card0: { operator: alpha, iccid: 8900101000000000019, imsi: 001010000000001,
                       k: 465B5CE8B199B49FAA5F0A2EE238A6BC, opc: CD63CB71954A9F4E48A5994E37A02BAF }
            modems:
              modem0:
                slots: [ { uicc: card0, imei: 490154203237518 } ]
                doors: [ { name: at0, tcp: 127.0.0.1:0, slot: 0 } ]
            """;

    @Test
    void nobody_is_a_subscriber_of_5gs_there_since_gsup_has_no_vectors_for_it() throws Exception {
        VirtualTestbed testbed = VirtualTestbed.of(TestbedFile.parse("test.yaml", TESTBED));
        AtClient at0 = testbed.at("at0");
        testbed.clock().advance(Duration.ofSeconds(30));
        at0.ask("AT+C5GREG=3");
        assertThat(at0.ask("AT+C5GREG?")).anyMatch(it -> it.startsWith("+C5GREG: 3,3") && it.contains(",0,7"));
        testbed.assertNothingUnexpected();
    }
}
