package dev.mynah.modem.mbim.stk;

import static dev.mynah.modem.mbim.wire.Bytes.fixed;
import static dev.mynah.modem.mbim.wire.Bytes.rest;
import static dev.mynah.modem.mbim.wire.Numbers.choice;

import dev.mynah.euicc.cat.terminal.TerminalProfile;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import io.vertx.core.Future;
import java.util.EnumSet;
import java.util.Set;

/** Which proactive commands of the card the host takes on, and those commands. A bit or an octet stands for each type. MBIM 1.0 10.9.1. */
final class Pac implements Cid {
    /** Whether an answer is wanted. */
    enum Type implements Numbered {
        PROACTIVE_COMMAND(0),
        NOTIFICATION(1);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<byte[]> HOST_CONTROL = fixed("PacHostControl", 32);
    private static final Field<byte[]> SUPPORT = fixed("PacSupport", 256);
    private static final Field<Type> TYPE = choice("PacType", Type.class);
    private static final Field<byte[]> COMMAND = rest("DataBuffer");

    private static final byte NOBODY_BUT_MAYBE_HOST = 1;
    private static final byte FUNCTION_ONLY = 2;
    private static final byte HOST = 6;

    /** What this host has taken on. */
    private static final Kept<Set<ProactiveKind>> TAKEN = new Kept<>("proactive commands", Set.of());

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "Pac", "which proactive commands the host takes on, and those")
                .query(Layout.EMPTY)
                .set(Layout.of(HOST_CONTROL))
                .response(Layout.of(SUPPORT))
                .notification(Layout.of(TYPE, COMMAND));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        byte[] support = new byte[256];
        ProactiveKind.OF_THE_MODEM.forEach(type -> support[type] = FUNCTION_ONLY);
        for (ProactiveKind kind : ProactiveKind.values()) {
            support[kind.type()] = port.get(TAKEN).contains(kind) ? HOST : NOBODY_BUT_MAYBE_HOST;
        }
        return Answer.of(Contents.none().with(SUPPORT, support));
    }

    /** Bits of what a host can't take on are left alone. */
    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        byte[] bits = given.get(HOST_CONTROL);
        Set<ProactiveKind> taken = EnumSet.noneOf(ProactiveKind.class);
        for (ProactiveKind kind : ProactiveKind.values()) {
            if ((bits[kind.type() / 8] >> kind.type() % 8 & 1) != 0) {
                taken.add(kind);
            }
        }
        port.set(TAKEN, taken);
        if (taken.isEmpty()) {
            port.releaseToolkit();
        } else {
            port.holdToolkit(TerminalProfile.of(ProactiveKind.features(taken)).bytes());
        }
        return query(port, given);
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (port.get(TAKEN).isEmpty()) {
            return;
        }
        if (event instanceof SubscriptionEvent.ProactiveCommandReceived received) {
            tell(port, Type.PROACTIVE_COMMAND, received.command());
        } else if (event instanceof SubscriptionEvent.ProactiveCommandPerformed performed) {
            tell(port, Type.NOTIFICATION, performed.command());
        }
    }

    private void tell(MbimPort port, Type type, byte[] command) {
        port.indicate(this, Contents.none().with(TYPE, type).with(COMMAND, command));
    }
}
