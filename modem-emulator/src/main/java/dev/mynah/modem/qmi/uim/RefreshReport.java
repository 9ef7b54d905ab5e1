package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.CardRefresh;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.List;
import java.util.Optional;

/** Tells what the card says is new. The stack looks at once, and has ended when this says so. */
final class RefreshReport implements QmiReport {
    /**
     * What a client registered for.
     *
     * @param slot whose card it is
     * @param files identifiers; all where empty
     */
    record Wanted(Session session, Subscription slot, Optional<List<Integer>> files) {}

    private record Event(int stage, int mode, int session, byte[] application, List<FileName> files) {}

    static final Memory<Optional<Wanted>> WANTED = new Memory<>("UIM refresh", Optional.empty());
    /** Whether a refresh was told that the client has not completed. */
    static final Memory<Boolean> TOLD = new Memory<>("UIM refresh told", false);

    private static final int START = 1;
    private static final int END_WITH_SUCCESS = 2;
    private static final int RESET = 0;
    private static final int FILES_CHANGED = 3;
    private static final int APPLICATION_RESET = 5;

    private static final Tlv<Event> EVENT = tlv(
            0x10,
            "Event",
            Struct.of(
                    TlvType.U8,
                    Event::stage,
                    TlvType.U8,
                    Event::mode,
                    TlvType.U8,
                    Event::session,
                    TlvType.BYTES8,
                    Event::application,
                    TlvType.list(TlvType.U16, FileName.TYPE),
                    Event::files,
                    Event::new));

    private static final MessageForm FORM = message(0x0033, "Refresh").gives(EVENT);

    @Override
    public MessageForm form() {
        return FORM;
    }

    /** Something became of one of the slots. */
    static void noticed(QmiClient client, Subscription slot, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.CardRefreshed refreshed) {
            client.get(WANTED).filter(it -> it.slot() == slot).ifPresent(it -> tell(client, it, refreshed.refresh()));
        }
    }

    private static void tell(QmiClient client, Wanted wanted, CardRefresh refresh) {
        boolean filesOnly = refresh.extent() == CardRefresh.Extent.FILES;
        List<Integer> changed = refresh.files().stream()
                .filter(it -> wanted.files().map(list -> list.contains(it)).orElse(true))
                .toList();
        if (filesOnly && !refresh.files().isEmpty() && changed.isEmpty()) {
            return;
        }
        List<FileName> files =
                changed.stream().map(it -> new FileName(it, new byte[0])).toList();
        int mode = switch (refresh.extent()) {
            case FILES -> FILES_CHANGED;
            case APPLICATION -> APPLICATION_RESET;
            case CARD -> RESET;
        };
        Session session = wanted.session();
        client.set(TOLD, true);
        client.indicate(FORM, Tlvs.of(EVENT, new Event(START, mode, session.type(), session.application(), files)));
        client.modem()
                .timeline()
                .execute(() -> client.indicate(
                        FORM,
                        Tlvs.of(
                                EVENT,
                                new Event(END_WITH_SUCCESS, mode, session.type(), session.application(), List.of()))));
    }
}
