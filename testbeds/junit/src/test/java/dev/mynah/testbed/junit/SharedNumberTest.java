package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.calls.FarEndHeard;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.hlr.SharedNumber;
import dev.mynah.testbed.file.TestbedFile;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Two profiles on one eUICC, both enabled, with one number. */
final class SharedNumberTest {
    private static final String TESTBED = """
            operators:
              alpha:
                plmn: 001-01
                name: Alpha
                cells:
                  - { identity: 1, areaCode: 1, channel: 1300, physicalIdentity: 1 }
                  - { name: u, rat: umts, identity: 2, areaCode: 2, channel: 10700, physicalIdentity: 2 }
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

    @Test
    void a_message_goes_to_the_one_that_answers() throws Exception {
        VirtualTestbed testbed = registered(TESTBED);
        AtClient at1 = testbed.at("at1");
        at1.ask("AT+CMGF=1");
        for (String cell : List.of("alpha-1", "u")) {
            testbed.operator("alpha").control().hear(cell, "modem0/slot0", Optional.of(-140));
        }
        testbed.clock().advance(Duration.ofSeconds(30));
        send(testbed, "for whoever is there");
        testbed.clock().advance(Duration.ofSeconds(40));
        assertThat(at1.ask("AT+CMGL=\"ALL\"")).contains("for whoever is there");
        testbed.assertNothingUnexpected();
    }

    @Test
    void a_call_rings_the_first_of_them() throws Exception {
        VirtualTestbed testbed = registered(TESTBED);
        call(testbed);
        testbed.at("at0").eventually("RING");
        testbed.at("at1").silentFor(Duration.ofSeconds(5));
        testbed.assertNothingUnexpected();
    }

    @Test
    void or_all_of_them_and_who_answers_first_has_it() throws Exception {
        VirtualTestbed testbed = registered(TESTBED.replace("apns:", "hlr: { sharedNumbers: all }\n    apns:"));
        AtClient at0 = testbed.at("at0");
        AtClient at1 = testbed.at("at1");
        call(testbed);
        at0.eventually("RING");
        at1.eventually("RING");
        at1.ask("ATA");
        testbed.clock().advance(Duration.ofSeconds(2));
        assertThat(at0.ask("AT+CLCC")).containsExactly("OK");
        assertThat(at1.ask("AT+CLCC")).contains("+CLCC: 1,1,0,0,0,\"+15559990000\",145");
        assertThat(testbed.events(FarEndHeard.class))
                .extracting(FarEndHeard::what)
                .containsExactly("ringing", "answered");
        testbed.assertNothingUnexpected();
    }

    @Test
    void the_caller_is_refused_when_all_of_them_have_refused() throws Exception {
        VirtualTestbed testbed = registered(TESTBED);
        testbed.operator("alpha").control().shared(SharedNumber.ALL);
        call(testbed);
        testbed.at("at0").eventually("RING");
        testbed.at("at0").ask("ATH");
        testbed.clock().advance(Duration.ofSeconds(2));
        assertThat(testbed.events(FarEndHeard.class))
                .extracting(FarEndHeard::what)
                .containsExactly("ringing");
        testbed.at("at1").ask("ATH");
        testbed.clock().advance(Duration.ofSeconds(2));
        assertThat(testbed.events(FarEndHeard.class))
                .extracting(FarEndHeard::what)
                .last(InstanceOfAssertFactories.STRING)
                .startsWith("hung up");
        testbed.assertNothingUnexpected();
    }

    @Test
    void unanswered_calls_of_all_go_where_the_first_has_them_forwarded() throws Exception {
        VirtualTestbed testbed = registered(TESTBED.replace(
                "apns:", "hlr: { sharedNumbers: all }\n    farEnds: [ { number: 15550177777 } ]\n    apns:"));
        testbed.at("at0").ask("AT+CCFC=2,3,\"+15550177777\",145,1,,,10");
        testbed.clock().advance(Duration.ofSeconds(15));
        call(testbed);
        testbed.at("at1").eventually("RING");
        testbed.clock().advance(Duration.ofSeconds(25));
        assertThat(testbed.at("at0").ask("AT+CLCC")).containsExactly("OK");
        assertThat(testbed.at("at1").ask("AT+CLCC")).containsExactly("OK");
        assertThat(testbed.events(FarEndHeard.class))
                .extracting(FarEndHeard::what)
                .contains("rung by 15559990000", "answered");
        testbed.assertNothingUnexpected();
    }

    @Test
    void a_number_nobody_has_can_not_be_called() throws Exception {
        VirtualTestbed testbed = registered(TESTBED);
        Future<Void> called = testbed.operator("alpha")
                .control()
                .call(FarEndSpec.answers("15559990000", Duration.ZERO), "15550100009");
        testbed.clock().advance(Duration.ofSeconds(1));
        assertThat(called.cause()).hasMessage("to: nobody has the number 15550100009");
    }

    private static VirtualTestbed registered(String file) throws Exception {
        VirtualTestbed testbed = VirtualTestbed.of(TestbedFile.parse("test.yaml", file));
        testbed.at("at0").ask("AT+CREG?", "+CREG: 0,1");
        testbed.at("at1").ask("AT+CREG?", "+CREG: 0,1");
        return testbed;
    }

    private static void call(VirtualTestbed testbed) {
        testbed.operator("alpha").control().call(FarEndSpec.answers("15559990000", Duration.ZERO), "15550100001");
    }

    private static void send(VirtualTestbed testbed, String text) {
        testbed.operator("alpha").control().message("+15559990000", "15550100001", text);
        testbed.clock().advance(Duration.ofSeconds(20));
    }
}
