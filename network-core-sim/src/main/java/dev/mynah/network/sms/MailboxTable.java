package dev.mynah.network.sms;

import static dev.mynah.network.sms.MailboxState.DELIVERING;
import static dev.mynah.network.sms.MailboxState.EMPTY;
import static dev.mynah.network.sms.MailboxState.ROUTING;
import static dev.mynah.network.sms.MailboxState.WAITING;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.hlr.ShortMessageHome.RoutingInfo;
import dev.mynah.network.sms.ForwardingSide.Answer;
import dev.mynah.network.sms.MailboxEvent.Alerted;
import dev.mynah.network.sms.MailboxEvent.Arrived;
import dev.mynah.network.sms.MailboxEvent.Emptied;
import dev.mynah.network.sms.MailboxEvent.External;
import dev.mynah.network.sms.MailboxEvent.Next;
import dev.mynah.network.sms.MailboxEvent.NotHere;
import dev.mynah.network.sms.MailboxEvent.Timer;

/** Store and forward for one receiver. TS 23.040 3.2, 3.3. */
final class MailboxTable {
    private static final Step<Mailbox> ASK = Step.of("ask where the receiver is", Mailbox::ask);
    private static final Step<Mailbox> FORWARD =
            Step.of("forward the oldest message", RoutingInfo.Found.class, Mailbox::forward);
    private static final Step<Mailbox> FORWARD_NEXT = Step.of("forward the next message", Mailbox::forwardNext);
    private static final Step<Mailbox> FORWARD_ELSEWHERE =
            Step.of("forward it to the next card with the number", Mailbox::forwardElsewhere);
    private static final Step<Mailbox> HAND_OVER =
            Step.of("hand the oldest message over", External.class, Mailbox::handOver);
    private static final Step<Mailbox> RETRY_LATER = Step.of("start RETRY", Mailbox::retryLater);
    private static final Step<Mailbox> GIVE_UP_ALL = Step.of("give all messages up", Mailbox::unknown);
    private static final Step<Mailbox> DELIVERED = Step.of("report to the sender, go on", Mailbox::delivered);
    private static final Step<Mailbox> GIVE_UP = Step.of("report to the sender, go on", Mailbox::refused);
    private static final Step<Mailbox> TELL_HOME =
            Step.of("tell the home network", Answer.Failed.class, Mailbox::tellHome);
    private static final Step<Mailbox> REMEMBER =
            Step.of("remember it for when the attempt fails", Mailbox::rememberAlert);
    private static final Step<Mailbox> EXPIRE = Step.of("give up what is too old", Mailbox::expire);
    private static final Step<Mailbox> END = Step.of("stop all timers", Mailbox::end);

    static final Transitions<MailboxState, Mailbox> TABLE = Transitions.of(MailboxState.class, Mailbox.class)
            .in(EMPTY, WAITING)
            .on(Arrived.class)
            .go(ROUTING, ASK)
            .in(WAITING)
            .on(Alerted.class)
            .go(ROUTING, ASK)
            .on(Timer.RETRY)
            .go(ROUTING, ASK)
            .on(Timer.VALIDITY)
            .stay(EXPIRE)
            .in(ROUTING)
            .on(RoutingInfo.Found.class)
            .go(DELIVERING, FORWARD)
            .on(External.class)
            .go(DELIVERING, HAND_OVER)
            .on(RoutingInfo.AbsentSubscriber.class)
            .go(WAITING, RETRY_LATER, EXPIRE)
            .on(RoutingInfo.UnknownSubscriber.class)
            .stay(GIVE_UP_ALL)
            .on(RoutingInfo.NotProvisioned.class)
            .stay(GIVE_UP_ALL)
            .in(DELIVERING)
            .on(Answer.Delivered.class)
            .stay(DELIVERED)
            .on(Next.class)
            .stay(FORWARD_NEXT)
            .on(NotHere.class)
            .stay(FORWARD_ELSEWHERE)
            .on(
                    Answer.Failed.class,
                    "worth another attempt",
                    failed -> failed.failure().temporary())
            .go(WAITING, TELL_HOME, RETRY_LATER, EXPIRE)
            .on(Answer.Failed.class)
            .stay(GIVE_UP)
            .in(ROUTING, DELIVERING)
            .on(Timer.ANSWER)
            .go(WAITING, RETRY_LATER, EXPIRE)
            .on(Arrived.class)
            .stay()
            .on(Timer.VALIDITY)
            .stay()
            .on(Alerted.class)
            .stay(REMEMBER)
            .in(MailboxState.values())
            .on(Emptied.class)
            .go(EMPTY, END)
            .in(EMPTY)
            .on(Alerted.class)
            .stay()
            // What comes after ANSWER has expired.
            .in(EMPTY, ROUTING, WAITING)
            .on(Answer.class)
            .stay()
            .in(EMPTY, DELIVERING, WAITING)
            .on(RoutingInfo.class)
            .stay()
            .build();

    private MailboxTable() {}
}
