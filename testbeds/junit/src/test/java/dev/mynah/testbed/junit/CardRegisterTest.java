package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.hlr.SubscriberCard;
import dev.mynah.network.operator.SubscriberStatus;
import dev.mynah.testbed.file.TestbedFile;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an operator knows of the eUICCs its subscriptions are on. */
final class CardRegisterTest {
    private static final String EID = "89049032123451234512345678901235";
    private static final String OTHER_EID = "89049032123451234512345678901332";
    private static final String ONE = "001010000000001";
    private static final String ONES_ICCID = "8900101000000000019";
    private static final String TWO = "001010000000002";
    private static final String TESTBED = """
            operators:
              alpha:
                plmn: 001-01
                name: Alpha
                cells: [ { identity: 1, areaCode: 1, channel: 1300, physicalIdentity: 1 } ]
                apns: [ { name: internet, ipv4: 10.45.0.0/16 } ]
                subscribers: [ { imsi: 001010000000001, onlyEid: "%s" } ]
            euiccs:
              euicc0:
                eid: 89049032123451234512345678901235
                mep: B
                ports: 2
                profiles:
                  - { name: One, operator: alpha, enabledOnPort: 0, iccid: 8900101000000000019, imsi: 001010000000001,
                      k: 465B5CE8B199B49FAA5F0A2EE238A6BC, opc: CD63CB71954A9F4E48A5994E37A02BAF }
                  - { name: Two, operator: alpha, enabledOnPort: 1, iccid: 8900101000000000027, imsi: 001010000000002,
                      k: 000102030405060708090A0B0C0D0E0F, opc: CD63CB71954A9F4E48A5994E37A02BAF }
            modems:
              modem0:
                slots:
                  - { euicc: euicc0, port: 0, imei: 490154203237518 }
                  - { euicc: euicc0, port: 1, imei: 490154203237526 }
                doors:
                  - { name: at0, tcp: 127.0.0.1:0, slot: 0 }
                  - { name: at1, tcp: 127.0.0.1:0, slot: 1 }
            """;

    private static VirtualTestbed testbed(String only) throws Exception {
        return VirtualTestbed.of(TestbedFile.parse("test.yaml", TESTBED.formatted(only)));
    }

    @Test
    void an_euicc_of_the_testbed_is_known_with_all_its_subscriptions_registered_at_once() throws Exception {
        VirtualTestbed testbed = testbed(EID);
        testbed.at("at0").ask("AT+CEREG?", "+CEREG: 0,1");
        testbed.at("at1").ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(on(testbed, EID)).containsExactly(ONE, TWO);
        assertThat(on(testbed, OTHER_EID)).isEmpty();
        SubscriberStatus found =
                done(testbed, testbed.operator("alpha").control().subscriberWith(ONES_ICCID));
        assertThat(found.subscription().imsi()).isEqualTo(ONE);
        assertThat(found.card()).isEqualTo(SubscriberCard.of(ONES_ICCID, EID).onlyOn(EID));
        assertThat(found.servedBy()).isPresent();
    }

    @Test
    void on_another_euicc_than_its_own_a_subscription_is_refused_as_an_illegal_device_is() throws Exception {
        VirtualTestbed testbed = testbed(OTHER_EID);
        testbed.at("at1").ask("AT+CEREG?", "+CEREG: 0,1");
        testbed.at("at0").ask("AT+CEREG=3", "OK");
        assertThat(testbed.at("at0").ask("AT+CEREG?"))
                .anyMatch(it -> it.startsWith("+CEREG: 3,3") && it.endsWith(",0,6"));
    }

    @Test
    void one_that_is_installed_elsewhere_meanwhile_is_sent_away() throws Exception {
        VirtualTestbed testbed = testbed(EID);
        testbed.at("at0").ask("AT+CEREG?", "+CEREG: 0,1");
        done(testbed, testbed.operator("alpha").control().installed(ONES_ICCID, Optional.of(OTHER_EID)));
        assertThat(on(testbed, EID)).containsExactly(TWO);
        assertThat(on(testbed, OTHER_EID)).containsExactly(ONE);
        testbed.at("at0").ask("AT+CEREG?", "+CEREG: 0,3");
        testbed.at("at1").ask("AT+CEREG?", "+CEREG: 0,1");
        done(testbed, testbed.operator("alpha").control().installed(ONES_ICCID, Optional.of(EID)));
        testbed.at("at0").ask("AT+CFUN=0");
        testbed.at("at0").ask("AT+CFUN=1");
        testbed.at("at0").ask("AT+CEREG?", "+CEREG: 0,1");
    }

    @Test
    void an_iccid_is_one_subscribers() throws Exception {
        VirtualTestbed testbed = testbed(EID);
        Future<Void> refused =
                testbed.operator("alpha").control().change(TWO, it -> it.withCard(SubscriberCard.of(ONES_ICCID)));
        testbed.clock().advance(Duration.ofSeconds(1));
        assertThat(refused.cause())
                .hasMessage("iccid: 8900101000000000019 is that of subscriber 001010000000001 already");
    }

    private static List<String> on(VirtualTestbed testbed, String eid) {
        return done(testbed, testbed.operator("alpha").control().subscribersOn(eid)).stream()
                .map(it -> it.subscription().imsi())
                .toList();
    }

    private static <T> T done(VirtualTestbed testbed, Future<T> asked) {
        testbed.clock().advance(Duration.ofSeconds(1));
        assertThat(asked.succeeded()).as(() -> String.valueOf(asked.cause())).isTrue();
        return asked.result();
    }
}
