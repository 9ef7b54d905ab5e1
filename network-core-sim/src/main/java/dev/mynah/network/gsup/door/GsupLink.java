package dev.mynah.network.gsup.door;

import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gsup.CcmMessage;
import dev.mynah.network.gsup.CcmMessage.IdentityAcknowledge;
import dev.mynah.network.gsup.CcmMessage.IdentityRequest;
import dev.mynah.network.gsup.CcmMessage.IdentityResponse;
import dev.mynah.network.gsup.CcmMessage.Ping;
import dev.mynah.network.gsup.CcmMessage.Pong;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.IpaFrame;
import dev.mynah.network.gsup.IpaReader;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One IPA link: each side says who it is, asks now and then whether the other is still there, and drops one that isn't. Lives
 * on its owner's timeline, and knows octets only.
 */
final class GsupLink {
    /** How often the other side is asked, and how long it has to answer. */
    static final Duration PING = Duration.ofSeconds(20);

    /** Who uses a link. */
    interface User {
        /** The other side has said its name; messages may be sent. */
        void up(GsupLink link, String name);

        void received(GsupLink link, GsupMessage message);

        /** The link is gone. */
        void down(GsupLink link);
    }

    private final Timeline timeline;
    private final User user;
    private final String ownName;
    private final boolean serving;
    private final Consumer<byte[]> out;
    private final Runnable drop;
    private final IpaReader reader = new IpaReader(this::frame);
    private Timeline.@Nullable Timer timer;
    private boolean unanswered;
    private boolean up;
    private boolean gone;

    /**
     * @param serving whether this side is the HLR, which is the one that asks who is there
     * @param out takes octets to the other side
     * @param drop closes what carries them
     */
    GsupLink(Timeline timeline, User user, String ownName, boolean serving, Consumer<byte[]> out, Runnable drop) {
        this.timeline = timeline;
        this.user = user;
        this.ownName = ownName;
        this.serving = serving;
        this.out = out;
        this.drop = drop;
    }

    /** The socket is open. */
    void opened() {
        if (serving) {
            send(new IdentityRequest());
        }
        watch();
    }

    /** Octets have arrived. */
    void received(byte[] octets) {
        if (!gone) {
            reader.accept(octets);
        }
    }

    /** The socket is closed. */
    void closed() {
        if (gone) {
            return;
        }
        gone = true;
        if (timer != null) {
            timer.cancel();
        }
        if (up) {
            user.down(this);
        }
    }

    void send(GsupMessage message) {
        if (!gone) {
            out.accept(IpaFrame.gsup(message.encode()).encode().toByteArray());
        }
    }

    private void send(CcmMessage message) {
        out.accept(message.frame().encode().toByteArray());
    }

    private void watch() {
        timer = timeline.after(PING, () -> {
            if (unanswered) {
                drop.run();
                closed();
                return;
            }
            unanswered = true;
            send(new Ping());
            watch();
        });
    }

    private void frame(IpaFrame frame) {
        if (gone) {
            return;
        }
        unanswered = false;
        if (frame.protocol() == IpaFrame.CCM) {
            CcmMessage.decode(frame.payload()).value().ifPresent(this::control);
        } else if (up) {
            frame.gsup()
                    .flatMap(octets -> GsupMessage.decode(octets).value())
                    .ifPresent(message -> user.received(this, message));
        }
    }

    private void control(CcmMessage message) {
        if (message instanceof Ping) {
            send(new Pong());
        } else if (message instanceof IdentityRequest) {
            send(IdentityResponse.of(ownName));
            if (!serving) {
                up("");
            }
        } else if (message instanceof IdentityResponse response && serving) {
            send(new IdentityAcknowledge());
            up(response.name());
        }
    }

    private void up(String name) {
        if (!up) {
            up = true;
            user.up(this, name);
        }
    }
}
