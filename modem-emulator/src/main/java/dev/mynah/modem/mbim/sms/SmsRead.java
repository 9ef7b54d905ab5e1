package dev.mynah.modem.mbim.sms;

import static dev.mynah.modem.mbim.wire.Bytes.referred;
import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.references;

import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Arrived;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Verdict;
import dev.mynah.modem.Messages.Wish;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.sms.MessageClass;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Consumer;

/**
 * The messages kept; what was new is old when it has been read. A message that is to be shown at once and kept nowhere is
 * indicated as it is. MBIM 1.0 10.6.2.
 */
final class SmsRead implements Cid {
    /** What became of a message. */
    enum State implements Numbered {
        NEW(0),
        OLD(1),
        DRAFT(2),
        SENT(3);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }

        static State of(Messages.Status status) {
            return switch (status) {
                case RECEIVED_UNREAD -> NEW;
                case RECEIVED_READ -> OLD;
                case STORED_UNSENT -> DRAFT;
                case STORED_SENT -> SENT;
            };
        }
    }

    private static final Field<MessageFormat> FORMAT = choice("Format", MessageFormat.class);
    private static final Field<MessageFlag> FLAG = choice("Flag", MessageFlag.class);
    private static final Field<Integer> INDEX = uint32("MessageIndex");
    private static final Field<State> STATUS = choice("MessageStatus", State.class);
    private static final Field<byte[]> PDU = referred("PduData");
    private static final Count COUNT = Count.of("MessagesCount");
    private static final Field<List<Contents>> MESSAGES =
            references("PduMessages", COUNT, Layout.of(INDEX, STATUS, PDU));
    private static final Layout LIST = Layout.of(FORMAT, COUNT).when(FORMAT, MessageFormat.PDU, MESSAGES);

    @Override
    public Declaration declaration() {
        return Declaration.of(2, "Read", "the messages kept; one that is shown and not kept")
                .query(Layout.of(FORMAT, FLAG, INDEX))
                .state(LIST);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        if (given.get(FORMAT) != MessageFormat.PDU) {
            return Answer.failed(Status.SMS_FORMAT_NOT_SUPPORTED);
        }
        List<Kept> found = given.get(FLAG).of(port.messages(), given.get(INDEX));
        if (given.get(FLAG) == MessageFlag.INDEX && found.isEmpty()) {
            return Answer.failed(Status.INVALID_MEMORY_INDEX);
        }
        Contents list = Contents.none()
                .with(MESSAGES, found.stream().map(SmsRead::record).toList());
        found.stream()
                .filter(it -> it.status() == Messages.Status.RECEIVED_UNREAD)
                .forEach(it -> port.messages().mark(MessageFlag.STORE, it.index(), Messages.Status.RECEIVED_READ));
        return Answer.of(list);
    }

    private static Contents record(Kept message) {
        return Contents.none()
                .with(INDEX, message.index())
                .with(STATUS, State.of(message.status()))
                .with(
                        PDU,
                        new AddressedTpdu(message.serviceCentre(), message.tpdu())
                                .encode()
                                .toByteArray());
    }

    @Override
    public Runnable attend(MbimPort port) {
        return port.messages().receive(new Messages.Receiver() {
            @Override
            public Wish wish(Arrived message) {
                boolean shown = message.messageClass()
                        .filter(MessageClass.IMMEDIATE_DISPLAY::equals)
                        .isPresent();
                return shown && !message.passing() && !message.report() ? Wish.SEE : Wish.NONE;
            }

            @Override
            public void take(Arrived message, Consumer<Verdict> answer) {
                byte[] pdu = new AddressedTpdu(message.serviceCentre(), message.tpdu())
                        .encode()
                        .toByteArray();
                Contents shown = Contents.none().with(STATUS, State.NEW).with(PDU, pdu);
                port.indicate(SmsRead.this, Contents.none().with(MESSAGES, List.of(shown)));
            }
        });
    }
}
