package dev.mynah.modem.at.control;

import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Line;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorCommandsTest {
    private final Conversation at = new Conversation();
    private final FakeSubscription slot = at.slot(0);

    private static Call call(boolean incoming, State state) {
        return new Call(
                1,
                incoming,
                state,
                "5550100",
                Line.VALID,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                true,
                Optional.empty());
    }

    private void signal(int level) {
        slot.network.signal = Optional.of(new SignalQuality(Rat.GSM, level, 0));
        slot.tell(new SubscriptionEvent.SignalChanged(slot.network.signal));
    }

    private void message(Status status) {
        slot.messages.kept.get(Memory.CARD).put(1, new Kept(1, status, RpAddress.NONE, Octets.hex("0000")));
    }

    @Test
    void CIND_shows_what_holds_now() {
        at.send("AT+CIND=?")
                .answers(
                        "+CIND: (\"signal\",(0-5)),(\"service\",(0,1)),(\"message\",(0,1)),(\"call\",(0,1)),(\"roam\",(0,1)),"
                                + "(\"smsfull\",(0,1)),(\"callsetup\",(0-3))",
                        "OK");
        at.send("AT+CIND?").answers("+CIND: 5,0,0,0,0,0,0", "OK");
        slot.registered(Domain.EPS, RegistrationStatus.ROAMING, FakeSubscription.CELL);
        message(Status.RECEIVED_UNREAD);
        slot.calls.calls.add(call(true, State.INCOMING));
        slot.network.signal = Optional.empty();
        at.send("AT+CIND?").answers("+CIND: 0,1,1,0,1,0,1", "OK");
    }

    @Test
    void no_indicator_is_the_host_s_to_set() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CIND=5").answers("+CME ERROR: 3");
        at.send("AT+CIND=,,1").answers("+CME ERROR: 3");
        at.send("AT+CIND=,,").ok();
    }

    @Test
    void signal_in_steps_is_told_when_the_step_changes() {
        at.send("AT+CMER=3,0,0,1").ok();
        signal(-100);
        at.unsolicited("+CIEV: 1,2");
        signal(-99);
        at.silence();
        signal(-110);
        at.unsolicited("+CIEV: 1,1");
        signal(-60);
        at.unsolicited("+CIEV: 1,5");
    }

    @Test
    void registration_is_told() {
        at.send("AT+CMER=2,0,0,2").ok();
        slot.registered(Domain.CS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.unsolicited("+CIEV: 2,1");
        slot.registered(Domain.CS, RegistrationStatus.ROAMING, FakeSubscription.CELL);
        at.unsolicited("+CIEV: 5,1");
        slot.denied(Domain.CS, 11);
        at.unsolicited("+CIEV: 2,0", "+CIEV: 5,0");
    }

    @Test
    void a_call_is_told_from_its_beginning_to_its_end() {
        at.send("AT+CMER=3,0,0,1").ok();
        slot.calls.become(call(false, State.DIALLING));
        at.unsolicited("+CIEV: 7,2");
        slot.calls.become(call(false, State.ALERTING));
        at.unsolicited("+CIEV: 7,3");
        slot.calls.become(call(false, State.ACTIVE));
        at.unsolicited("+CIEV: 4,1", "+CIEV: 7,0");
        slot.calls.end(call(false, State.ACTIVE), new CallEnd(16, "normal", false));
        at.unsolicited("+CIEV: 4,0");
    }

    @Test
    void a_message_is_told_and_that_it_was_read() {
        at.send("AT+CMER=3,0,0,1").ok();
        message(Status.RECEIVED_UNREAD);
        slot.tell(new SubscriptionEvent.MessageKept(Memory.CARD, 1, false));
        at.unsolicited("+CIEV: 3,1");
        message(Status.RECEIVED_READ);
        slot.tell(new SubscriptionEvent.MessagesChanged(Memory.CARD));
        at.unsolicited("+CIEV: 3,0");
    }

    @Test
    void reports_are_kept_till_they_are_asked_for() {
        at.send("AT+CMER=0,0,0,1").ok();
        slot.registered(Domain.CS, RegistrationStatus.HOME, FakeSubscription.CELL);
        signal(-110);
        at.silence();
        at.send("AT+CMER=3,0,0,1,1").answers("OK", "+CIEV: 2,1", "+CIEV: 1,1");
        at.send("AT+CMER=0,0,0,1").ok();
        signal(-60);
        at.send("AT+CMER=3,0,0,1,0").ok();
        at.silence();
    }

    @Test
    void nothing_is_told_to_who_does_not_want_it() {
        at.send("AT+CMER=3").ok();
        at.send("AT+CMER?").answers("+CMER: 3,0,0,0,0", "OK");
        at.send("AT+CMER=?").answers("+CMER: (0-3),(0),(0),(0-2),(0,1)", "OK");
        signal(-110);
        at.silence();
        at.send("AT+CMEE=1").ok();
        at.send("AT+CMER=3,1").answers("+CME ERROR: 50");
    }
}
