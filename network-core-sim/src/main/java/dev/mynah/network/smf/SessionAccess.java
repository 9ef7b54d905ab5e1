package dev.mynah.network.smf;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.ran.SignallingConnection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One UE as the SMF sees it through its AMF (N11, TS 23.502 5.2.2). On the operator's timeline. */
public interface SessionAccess {
    /** The subscriber; empty where a caller for help has not proved to be one. */
    String imsi();

    /** The data networks the subscriber may use; the first is the default. */
    List<String> subscribedDnns();

    /** The data network of emergency services, where there are such. */
    Optional<String> emergencyDnn();

    /** The slice of a session that names none. */
    SNssai slice();

    boolean connected();

    /** The connection it has, if it has one. */
    @Nullable SignallingConnection connection();

    /** Sends a message; lost when the UE is not connected. */
    void send(Sm5gMessage message);

    /** Has the UE paged; {@link Sessions#attend} follows when it comes. */
    void page();

    /** Has the radio bearers of the UE's sessions set up. */
    void establish();

    /** Sends a packet; lost when the UE is not connected. */
    void data(int session, byte[] packet);

    /** The connection is in use. */
    void active();

    void note(SubscriberEvent.Kind kind, String detail);

    <S extends Enum<S>> Machine.Watch<S> watch(String machine);
}
