package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.testbed.file.ScenarioReader;
import dev.mynah.testbed.file.TestbedFile;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a subscriber has subscribed to, and which device it has, as a whole modem meets it. */
final class SubscriptionTest {
    private static final String IMSI = "001010000000001";
    private static final String IMEI = "490154203237518";
    private static final String LTE = "+CEREG: 0,1";

    private VirtualTestbed testbed;

    private AtClient start(String rats, String operator, String services) throws Exception {
        StringBuilder cells = new StringBuilder();
        int number = 0;
        for (String rat : rats.split(" ")) {
            number++;
            cells.append(
                    "      - { name: %s, rat: %s, identity: %d, areaCode: %d, channel: %d, physicalIdentity: %d }%n"
                            .formatted(rat, rat, number, number, rat.equals("gsm") ? 60 : 1300, number));
        }
        testbed = VirtualTestbed.of(TestbedFile.parse("test.yaml", """
                operators:
                  alpha:
                    plmn: 001-01
                    name: Alpha
                    cells:
                %s    apns: [ { name: internet, ipv4: 10.45.0.0/16 } ]
                    %s
                    subscribers: [ { imsi: 001010000000001, services: { %s } } ]
                uiccs:
                  sim0:
                    operator: alpha
                    iccid: 8900101000000000019
                    imsi: 001010000000001
                    msisdn: +15550100001
                    k: 465B5CE8B199B49FAA5F0A2EE238A6BC
                    opc: CD63CB71954A9F4E48A5994E37A02BAF
                modems:
                  modem0:
                    slots: [ { uicc: sim0, imei: 490154203237518 } ]
                    doors: [ { name: at0, tcp: 127.0.0.1:0 } ]
                """.formatted(cells, operator, services)));
        testbed.clock().advance(Duration.ofMinutes(2));
        return testbed.at("at0");
    }

    private List<String> rejects() {
        return testbed.events(SubscriberEvent.class).stream()
                .filter(it -> it.kind() == SubscriberEvent.Kind.REJECTED)
                .map(SubscriberEvent::line)
                .toList();
    }

    private void turn(String yaml) throws Exception {
        testbed.play(ScenarioReader.file("s", "scenario:\n  - " + yaml + "\n"));
        testbed.clock().advance(Duration.ofMinutes(2));
    }

    private <T> Future<T> answer(Future<T> asked) {
        testbed.clock().settle();
        return asked;
    }

    @Test
    void without_packets_lte_is_refused_and_calls_go_on_in_gsm() throws Exception {
        AtClient at0 = start("lte gsm", "", "packets: no");
        assertThat(rejects()).anyMatch(it -> it.contains("#7"));
        at0.ask("AT+CREG?", "+CREG: 0,1");
        assertThat(at0.ask("AT+CEREG?")).doesNotContain(LTE);
    }

    @Test
    void without_circuits_there_are_packets_alone() throws Exception {
        AtClient at0 = start("lte gsm", "", "circuits: no");
        at0.ask("AT+CEREG?", LTE);
        assertThat(at0.ask("AT+CREG?")).doesNotContain("+CREG: 0,1");
    }

    @ParameterizedTest
    @CsvSource({"lte umts, lte, 2", "lte gsm, lte, 0", "umts gsm, umts, 0"})
    void a_technology_left_out_is_left_for_another(String rats, String notIn, int act) throws Exception {
        AtClient at0 = start(rats, "", "notIn: [" + notIn + "]");
        assertThat(rejects()).anyMatch(it -> it.contains("#15"));
        at0.ask("AT+COPS?", "+COPS: 0,0,\"Alpha\"," + act);
    }

    @Test
    void without_nr_a_modem_of_both_is_in_lte() throws Exception {
        AtClient at0 = start("nr lte", "", "notIn: [nr]");
        assertThat(rejects()).anyMatch(it -> it.contains("#27"));
        at0.ask("AT+CEREG?", LTE);
        assertThat(at0.ask("AT+C5GREG?")).doesNotContain("+C5GREG: 0,1");
    }

    @Test
    void a_message_nobody_may_send_is_refused_with_50() throws Exception {
        AtClient at0 = start("lte", "", "messagesOut: no");
        at0.ask("AT+CMGF=1");
        at0.send("AT+CMGS=\"+15550100001\"\rno\u001a");
        testbed.clock().advance(Duration.ofSeconds(5));
        at0.eventually("+CMS ERROR: 50");
    }

    @ParameterizedTest
    @CsvSource({"lte", "nr", "umts", "gsm"})
    void a_device_that_is_refused_is_illegal_in_every_technology(String rat) throws Exception {
        AtClient at0 = start(rat, "equipment: { refused: [" + IMEI + "] }", "");
        assertThat(rejects()).isNotEmpty().allMatch(it -> it.contains("#6"));
        for (String domain : List.of("CREG", "CGREG", "CEREG", "C5GREG")) {
            assertThat(at0.ask("AT+" + domain + "?")).doesNotContain("+" + domain + ": 0,1");
        }
    }

    @ParameterizedTest
    @CsvSource({"lte", "nr", "umts", "gsm"})
    void a_sim_works_in_the_device_it_is_for(String rat) throws Exception {
        start(rat, "equipment: { allowed: [ 49015420 ] }", "imei: " + IMEI);
        assertThat(rejects()).isEmpty();
        assertThat(testbed.events(SubscriberEvent.class)).anyMatch(it -> it.kind() == SubscriberEvent.Kind.ATTACHED);
        start(rat, "", "imei: 352099001761481");
        assertThat(rejects()).isNotEmpty().allMatch(it -> it.contains("#6"));
    }

    @Test
    void a_subscription_changes_and_ends_while_the_modem_is_registered() throws Exception {
        AtClient at0 = start("lte", "", "");
        OperatorControl alpha = testbed.operator("alpha").control();
        at0.ask("AT+CEREG?", LTE);
        turn("{ subscription: { operator: alpha, imsi: " + IMSI + ", packets: no } }");
        assertThat(rejects()).anyMatch(it -> it.contains("#7"));
        assertThat(at0.ask("AT+CEREG?")).doesNotContain(LTE);
        turn("{ subscription: { operator: alpha, imsi: " + IMSI + ", packets: yes } }");
        at0.ask("AT+CFUN=0");
        at0.ask("AT+CFUN=1");
        testbed.clock().advance(Duration.ofMinutes(2));
        at0.ask("AT+CEREG?", LTE);
        assertThat(answer(alpha.subscriber(IMSI)).result().subscription().msisdn())
                .isEqualTo("15550100001");
        turn("{ withdraw: { operator: alpha, imsi: " + IMSI + " } }");
        assertThat(at0.ask("AT+CEREG?")).doesNotContain(LTE);
        assertThat(answer(alpha.subscriber(IMSI)).cause()).hasMessage("imsi: there is no subscriber " + IMSI);
        turn("{ subscribe: { operator: alpha, imsi: " + IMSI
                + ", k: 465B5CE8B199B49FAA5F0A2EE238A6BC, opc: CD63CB71954A9F4E48A5994E37A02BAF } }");
        at0.ask("AT+CFUN=0");
        at0.ask("AT+CFUN=1");
        testbed.clock().advance(Duration.ofMinutes(2));
        at0.ask("AT+CEREG?", LTE);
        assertThat(testbed.events()).noneMatch(it -> it.line().contains("465B5CE8"));
    }

    @Test
    void a_device_is_refused_when_it_next_attaches() throws Exception {
        AtClient at0 = start("lte", "", "");
        at0.ask("AT+CEREG?", LTE);
        turn("{ equipment: { operator: alpha, imei: " + IMEI + ", serve: no } }");
        at0.ask("AT+CEREG?", LTE);
        turn("{ detach: { operator: alpha, imsi: " + IMSI + " } }");
        assertThat(rejects()).anyMatch(it -> it.contains("#6"));
        assertThat(at0.ask("AT+CEREG?")).doesNotContain(LTE);
    }
}
