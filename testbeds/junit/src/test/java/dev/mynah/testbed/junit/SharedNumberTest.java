package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.file.TestbedFile;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two profiles on one eUICC, both enabled, with one number. */
final class SharedNumberTest {
    private static final String TESTBED = """
            operators:
              alpha:
                plmn: 001-01
                name: Alpha
                cells: [ { identity: 1, areaCode: 1, channel: 1300, physicalIdentity: 1 } ]
                apns: [ { name: internet, ipv4: 10.45.0.0/16 } ]
            euiccs:
              euicc0:
                eid: 89049032123451234512345678901235
                mep: B
                ports: 2
                profiles:
                  - { name: One, operator: alpha, enabledOnPort: 0, iccid: 8900101000000000019, imsi: 001010000000001,
                      msisdn: +15550100001, k: 465B5CE8B199B49FAA5F0A2EE238A6BC, opc: CD63CB71954A9F4E48A5994E37A02BAF }
                  - { name: Two, operator: alpha, enabledOnPort: 1, iccid: 8900101000000000027, imsi: 001010000000002,
                      msisdn: +15550100001, k: 000102030405060708090A0B0C0D0E0F, opc: CD63CB71954A9F4E48A5994E37A02BAF }
            modems:
              modem0:
                slots:
                  - { euicc: euicc0, port: 0, imei: 490154203237518 }
                  - { euicc: euicc0, port: 1, imei: 490154203237526 }
                doors:
                  - { name: at0, tcp: 127.0.0.1:0, slot: 0 }
                  - { name: at1, tcp: 127.0.0.1:0, slot: 1 }
            """;

    @Test
    void a_message_goes_to_the_first_and_when_that_is_gone_to_the_other() throws Exception {
        VirtualTestbed testbed = VirtualTestbed.of(TestbedFile.parse("test.yaml", TESTBED));
        AtClient at0 = testbed.at("at0");
        AtClient at1 = testbed.at("at1");
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at1.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.ask("AT+CMGF=1");
        at1.ask("AT+CMGF=1");
        send(testbed, "for the first");
        assertThat(at0.ask("AT+CMGL=\"ALL\"")).contains("for the first");
        testbed.operator("alpha").control().withdraw("001010000000001");
        send(testbed, "for the other");
        assertThat(at1.ask("AT+CMGL=\"ALL\"")).contains("for the other").doesNotContain("for the first");
        testbed.assertNothingUnexpected();
    }

    private static void send(VirtualTestbed testbed, String text) {
        testbed.operator("alpha").control().message("+15559990000", "15550100001", text);
        testbed.clock().advance(Duration.ofSeconds(20));
    }
}
