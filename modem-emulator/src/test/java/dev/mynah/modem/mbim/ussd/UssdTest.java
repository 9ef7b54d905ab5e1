package dev.mynah.modem.mbim.ussd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent.UssdAnswered;
import dev.mynah.modem.SubscriptionEvent.UssdReceived;
import dev.mynah.modem.SupplementaryServices.UssdState;
import dev.mynah.modem.mbim.MbimHost;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.text.CbsCodingScheme;
import io.vertx.core.Future;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UssdTest {
    private final MbimHost mbim = MbimHost.opened("USSD");

    private MbimHost.Answered say(String action, String text) {
        return mbim.set(
                "USSD", "Action", action, "DataCodingScheme", 0x0F, "Payload", CbsCodingScheme.SEVEN_BIT.encode(text));
    }

    private void hears(UssdState state, String text) {
        mbim.slot().tell(new UssdReceived(state, Optional.of(text), 0x0F));
        mbim.time.settle();
    }

    private static String coded(String text) {
        return HexFormat.of().withUpperCase().formatHex(CbsCodingScheme.SEVEN_BIT.encode(text));
    }

    @Test
    void what_the_network_says_answers_the_hosts_command() {
        MbimHost.Answered answered = say("INITIATE", "*100#").waits();
        assertThat(mbim.slot().services.asked).containsExactly("ussd *100#");
        hears(UssdState.QUESTION, "1 Balance");
        answered.answers(
                "{Response=ACTION_REQUIRED SessionState=1 DataCodingScheme=15 Payload=" + coded("1 Balance") + "}");
        answered = say("CONTINUE", "1");
        hears(UssdState.FINISHED, "12.34");
        answered.answers(
                "{Response=NO_ACTION_REQUIRED SessionState=1 DataCodingScheme=15 Payload=" + coded("12.34") + "}");
    }

    @Test
    void what_nobody_asked_for_is_indicated() {
        hears(UssdState.QUESTION, "Hello?");
        mbim.indicated(
                "USSD {Response=ACTION_REQUIRED SessionState=0 DataCodingScheme=15 Payload=" + coded("Hello?") + "}");
    }

    @Test
    void another_host_that_answers_is_indicated_to_who_did_not() {
        mbim.slot().tell(new UssdAnswered());
        mbim.time.settle();
        mbim.indicated("USSD {Response=OTHER_LOCAL_CLIENT SessionState=1 DataCodingScheme=0 Payload=}");
        say("CONTINUE", "1").waits();
        mbim.slot().tell(new UssdAnswered());
        mbim.time.settle();
        mbim.indicated();
    }

    @Test
    void a_dialogue_that_is_cancelled_answers_nobody_any_more() {
        MbimHost.Answered answered = say("INITIATE", "*100#").waits();
        mbim.set("USSD", "Action", "CANCEL")
                .answers("{Response=NO_ACTION_REQUIRED SessionState=1 DataCodingScheme=0 Payload=}");
        answered.fails(Status.FAILURE);
        assertThat(mbim.slot().services.asked).containsExactly("ussd *100#", "end");
    }

    @Test
    void two_texts_at_once_are_too_many_and_one_of_no_letters_too_few() {
        say("INITIATE", "*100#").waits();
        say("INITIATE", "*101#").fails(Status.BUSY);
        mbim.set("USSD", "Action", "INITIATE", "DataCodingScheme", 0x0F).fails(Status.INVALID_PARAMETERS);
    }

    @Test
    void what_the_modem_refuses_is_told_at_once() {
        mbim.slot().services.done = Future.failedFuture(new Refusal(Refusal.Reason.NO_NETWORK_SERVICE));
        say("INITIATE", "*100#").fails(Status.NOT_REGISTERED);
        mbim.slot().services.done = Future.succeededFuture();
        say("INITIATE", "*100#").waits();
    }
}
