package dev.mynah.testbed.junit;

import dev.mynah.testbed.file.TestbedFile;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A dialogue by USSD that two hosts of one slot hear. */
final class UssdOfSeveralHostsTest {
    private static final String TESTBED = """
            operators:
              alpha:
                plmn: 001-01
                name: Alpha
                cells: [ { rat: umts, identity: 1, areaCode: 1, channel: 10700, physicalIdentity: 1 } ]
                ussd: { codes: { "*100#": { text: "1 Balance", choices: { "1": { text: "You have 12.34 left" } } } } }
            euiccs:
              euicc0:
                eid: 89049032123451234512345678901235
                profiles:
                  - { name: One, operator: alpha, enabledOnPort: 0, iccid: 8900101000000000019, imsi: 001010000000001,
                      msisdn: +15550100001, k: 465B5CE8B199B49FAA5F0A2EE238A6BC, opc: CD63CB71954A9F4E48A5994E37A02BAF }
            modems:
              modem0:
                slots: [ { euicc: euicc0, port: 0, imei: 490154203237518 } ]
                doors:
                  - { name: at0, tcp: 127.0.0.1:0 }
                  - { name: at1, tcp: 127.0.0.1:0 }
            """;

    @Test
    void who_does_not_answer_hears_that_somebody_has() throws Exception {
        VirtualTestbed testbed = VirtualTestbed.of(TestbedFile.parse("test.yaml", TESTBED));
        AtClient at0 = testbed.at("at0");
        AtClient at1 = testbed.at("at1");
        at1.ask("AT+CUSD=1", "OK");
        at0.ask("AT+CREG?", "+CREG: 0,1");
        at0.send("AT+CUSD=1,\"*100#\"").expect("OK", "+CUSD: 1,\"1 Balance\",15");
        at1.expect("+CUSD: 1,\"1 Balance\",15");
        at1.send("AT+CUSD=1,\"1\"").expect("OK", "+CUSD: 0,\"You have 12.34 left\",15");
        at0.expect("+CUSD: 3", "+CUSD: 0,\"You have 12.34 left\",15");
        at0.silentFor(Duration.ofSeconds(5));
        testbed.assertNothingUnexpected();
    }
}
