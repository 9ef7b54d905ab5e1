package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Line;
import dev.mynah.modem.Messages.Arrived;
import dev.mynah.modem.Messages.Receiver;
import dev.mynah.modem.Messages.Verdict;
import dev.mynah.modem.Messages.Wish;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.network.air.sms.MessageClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a line is told of messages that arrive, and which it takes itself: as {@code +CNMI} says. TS 27.005 3.4.1. */
public final class MessageRouting implements UnsolicitedReport {
    /** A host that does not acknowledge in time gets no more. TS 27.005 3.4.4; shorter than TR2M of TS 24.011 10. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final int MOST_BUFFERED = 32;

    MessageRouting() {}

    /** The receiver of one line. */
    public static Receiver receiver(AtPort port) {
        return new Receiver() {
            @Override
            public Wish wish(Arrived message) {
                if (!wanted(port, message)) {
                    return Wish.NONE;
                }
                return port.get(MessageSettings.SERVICE) == 1
                                && port.get(MessageSettings.UNACKNOWLEDGED).isEmpty()
                        ? Wish.ACKNOWLEDGE
                        : Wish.SEE;
            }

            @Override
            public void take(Arrived message, Consumer<Verdict> answer) {
                if (port.get(MessageSettings.SERVICE) == 1
                        && port.get(MessageSettings.UNACKNOWLEDGED).isEmpty()) {
                    await(port, answer);
                }
                show(port, MessageLines.routed(port, message.serviceCentre(), message.tpdu(), message.report()));
            }
        };
    }

    private static boolean wanted(AtPort port, Arrived message) {
        if (message.passing()) {
            return false;
        }
        if (message.report()) {
            return port.get(MessageSettings.DS) == 1;
        }
        int mt = port.get(MessageSettings.MT);
        Optional<MessageClass> messageClass = message.messageClass();
        if (messageClass.isEmpty()) {
            return mt == 2;
        }
        return switch (messageClass.get()) {
            // Not kept by anybody, so it is shown to a host that wants to hear of messages at all.
            case IMMEDIATE_DISPLAY -> mt >= 1;
            case TERMINAL -> mt == 2;
            case CARD -> false;
            case TERMINAL_EQUIPMENT -> mt == 2 || mt == 3;
        };
    }

    private static void await(AtPort port, Consumer<Verdict> answer) {
        port.set(MessageSettings.UNACKNOWLEDGED, Optional.of(answer));
        port.modem().timeline().after(PATIENCE, () -> {
            if (port.get(MessageSettings.UNACKNOWLEDGED)
                    .filter(it -> it == answer)
                    .isPresent()) {
                port.set(MessageSettings.UNACKNOWLEDGED, Optional.empty());
                port.set(MessageSettings.MT, 0);
                port.set(MessageSettings.DS, 0);
                answer.accept(new Verdict(false, Optional.empty()));
            }
        });
    }

    /** Now, or when the host wants to see what has gathered. */
    static void show(AtPort port, List<String> lines) {
        if (port.get(MessageSettings.MODE) > 0) {
            port.report(lines);
            return;
        }
        List<List<String>> buffer = new ArrayList<>(port.get(MessageSettings.BUFFER));
        if (buffer.size() == MOST_BUFFERED) {
            buffer.remove(0);
        }
        buffer.add(lines);
        port.set(MessageSettings.BUFFER, buffer);
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.MessageKept kept) {
            boolean wanted = kept.report() ? port.get(MessageSettings.DS) == 2 : port.get(MessageSettings.MT) >= 1;
            if (wanted) {
                Line line = Line.of(kept.report() ? "+CDSI" : "+CMTI")
                        .add(MessageMemory.of(kept.memory()).name())
                        .add(kept.index());
                show(port, List.of(line.toString()));
            }
        } else if (event instanceof SubscriptionEvent.BroadcastReceived received) {
            int bm = port.get(MessageSettings.BM);
            if (bm == 1) {
                Line line = Line.of("+CBMI").add(MessageMemory.BM.name()).add(received.index());
                show(port, List.of(line.toString()));
            } else if (bm == 2) {
                show(port, BroadcastLines.routed(port, received.page()));
            }
        } else if (event instanceof SubscriptionEvent.WarningReceived received && port.get(MessageSettings.BM) >= 1) {
            // Not kept by anybody, so it is shown to a host that wants to hear of broadcasts at all.
            show(port, BroadcastLines.routed(port, received.notification()));
        }
    }
}
