package dev.mynah.network.smpp;

import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsStatusReport;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.sms.ForwardingSide;
import dev.mynah.network.sms.MessageStatus;
import dev.mynah.network.sms.ServiceCentre;
import io.vertx.core.Future;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** One program that has bound. Its methods run on the library's threads, which may wait; the service centre never does. */
final class SmppSession implements ServerMessageReceiverListener {
    private static final int HEADER = 0x40;
    private static final int RECEIPT = 0x04;
    private static final int INTERNATIONAL = 1;
    private static final int ALPHANUMERIC = 5;
    private static final int WANTS_RECEIPT = 0x03;
    private static final long PATIENCE_SECONDS = 5;
    private static final int MOST_EARLY = 10;
    private static final DateTimeFormatter RECEIPT_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final SMPPServerSession session;
    private final BindType type;
    private final ServiceCentre centre;
    private final Timeline timeline;
    private final AtomicInteger references = new AtomicInteger();
    private final AtomicInteger early = new AtomicInteger();

    SmppSession(SMPPServerSession session, BindType type, ServiceCentre centre, Timeline timeline) {
        this.session = session;
        this.type = type;
        this.centre = centre;
        this.timeline = timeline;
    }

    boolean receives() {
        return type != BindType.BIND_TX;
    }

    /**
     * Whether the program turned a message away as it had not yet seen the answer to its bind, which its library may read on
     * another thread than the message. Counted, as a program that never sees it is not asked for ever.
     */
    boolean tooEarly() {
        int count = early.get();
        return count > 0 && count <= MOST_EARLY;
    }

    void close() {
        session.close();
    }

    // From the program.

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm submit, SMPPServerSession source) throws ProcessRequestException {
        SmsAddress from = source(submit);
        byte[] message = submit.getShortMessage();
        OptionalParameter payload = submit.getOptionalParameter(OptionalParameter.Tag.MESSAGE_PAYLOAD);
        if (payload instanceof OptionalParameter.Message_payload octets) {
            message = octets.getValue();
        }
        boolean header = (submit.getEsmClass() & HEADER) != 0;
        List<SmppText.Part> parts = SmppText.read(
                        submit.getDataCoding() & 0xFF, header, message == null ? new byte[0] : message, nextReference())
                .orElseThrow(() -> refused("message", SMPPConstant.STAT_ESME_RINVMSGLEN));
        boolean receipt = (submit.getRegisteredDelivery() & WANTS_RECEIPT) == 1;
        String to = submit.getDestAddress();
        CompletableFuture<Long> id = new CompletableFuture<>();
        timeline.execute(() -> send(from, to, submit.getProtocolId() & 0xFF, parts, receipt, id));
        try {
            long given = id.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (given == 0) {
                throw refused("no such destination", SMPPConstant.STAT_ESME_RINVDSTADR);
            }
            return new SubmitSmResult(new MessageId(Long.toHexString(given)), new OptionalParameter[0]);
        } catch (InterruptedException | ExecutionException | TimeoutException | PDUStringException e) {
            throw new ProcessRequestException("busy", SMPPConstant.STAT_ESME_RSYSERR, e);
        }
    }

    private int nextReference() {
        return references.incrementAndGet() & 0xFF;
    }

    private static SmsAddress source(SubmitSm submit) throws ProcessRequestException {
        try {
            String text = submit.getSourceAddr();
            return switch (submit.getSourceAddrTon()) {
                case INTERNATIONAL -> SmsAddress.number("+" + text);
                case ALPHANUMERIC -> SmsAddress.name(text);
                default -> SmsAddress.number(text);
            };
        } catch (IllegalArgumentException e) {
            throw new ProcessRequestException("source", SMPPConstant.STAT_ESME_RINVSRCADR, e);
        }
    }

    /** On the timeline. The receipt is for the first part, whose number the program has. */
    private void send(
            SmsAddress from,
            String to,
            int identifier,
            List<SmppText.Part> parts,
            boolean receipt,
            CompletableFuture<Long> id) {
        List<Future<Optional<Long>>> sent = new ArrayList<>();
        for (SmppText.Part part : parts) {
            SmsDeliver deliver = new SmsDeliver(
                    false, false, false, false, from, identifier, part.coding(), centre.time(), part.userData());
            Future<Optional<Long>> given = centre.send(deliver, to, 0, Optional.empty());
            if (receipt && sent.isEmpty()) {
                given.onSuccess(number -> number.ifPresent(
                        mine -> centre.onDischarged(mine, status -> sendReceipt(mine, from, to, deliver, status))));
            }
            sent.add(given);
        }
        Future.all(sent).onComplete(kept -> {
            if (kept.succeeded()) {
                id.complete(sent.get(0).result().orElse(0L));
            } else {
                id.completeExceptionally(kept.cause());
            }
        });
    }

    /** SMPP 3.4 appendix B. */
    private void sendReceipt(long id, SmsAddress program, String receiver, SmsDeliver sent, MessageStatus status) {
        String state = switch (status) {
            case RECEIVED -> "DELIVRD";
            case VALIDITY_PERIOD_EXPIRED -> "EXPIRED";
            case DELETED_BY_ORIGINATOR, DELETED_BY_SERVICE_CENTRE, REPLACED -> "DELETED";
            default -> "UNDELIV";
        };
        String text = "id:%s sub:001 dlvrd:%s submit date:%s done date:%s stat:%s err:%03d text:"
                .formatted(
                        Long.toHexString(id),
                        status == MessageStatus.RECEIVED ? "001" : "000",
                        RECEIPT_TIME.format(sent.time().time()),
                        RECEIPT_TIME.format(timeline.now()),
                        state,
                        status.value());
        Thread sender = new Thread(
                () -> transmit(
                        SmsAddress.number("+" + receiver),
                        program.text(),
                        RECEIPT,
                        0,
                        text.getBytes(StandardCharsets.US_ASCII)),
                "smpp receipt");
        sender.setDaemon(true);
        sender.start();
    }

    // To the program.

    /** Waits for the program's answer; not on a timeline. */
    ForwardingSide.Answer deliver(String number, Tpdu message) {
        if (message instanceof SmsStatusReport) {
            // Programs get receipts for what they have sent themselves.
            return new ForwardingSide.Answer.Delivered(Optional.empty());
        }
        SmsDeliver deliver = (SmsDeliver) message;
        return transmit(
                deliver.originator(),
                number,
                deliver.userData().header().isEmpty() ? 0 : HEADER,
                SmppText.coding(deliver.coding()),
                SmppText.octets(deliver.userData()));
    }

    private ForwardingSide.Answer transmit(SmsAddress from, String to, int esmClass, int coding, byte[] octets) {
        boolean name = from.type() == SmsAddress.TypeOfNumber.ALPHANUMERIC;
        boolean international = from.type() == SmsAddress.TypeOfNumber.INTERNATIONAL;
        try {
            session.deliverShortMessage(
                    "",
                    name
                            ? TypeOfNumber.ALPHANUMERIC
                            : international ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.UNKNOWN,
                    name ? NumberingPlanIndicator.UNKNOWN : NumberingPlanIndicator.ISDN,
                    from.text(),
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.ISDN,
                    to,
                    new ESMClass(esmClass),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    new RawDataCoding((byte) coding),
                    octets);
            early.set(0);
            return new ForwardingSide.Answer.Delivered(Optional.empty());
        } catch (NegativeResponseException e) {
            return new ForwardingSide.Answer.Failed(failure(e.getCommandStatus()));
        } catch (PDUException | ResponseTimeoutException | InvalidResponseException | IOException e) {
            return new ForwardingSide.Answer.Failed(ForwardingSide.Failure.SYSTEM_FAILURE);
        }
    }

    /** SMPP 3.4 5.1.3. */
    private ForwardingSide.Failure failure(int status) {
        return switch (status) {
            case SMPPConstant.STAT_ESME_RINVBNDSTS -> {
                early.incrementAndGet();
                yield ForwardingSide.Failure.SUBSCRIBER_BUSY;
            }
            case SMPPConstant.STAT_ESME_RMSGQFUL, SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RX_T_APPN ->
                ForwardingSide.Failure.SUBSCRIBER_BUSY;
            default -> ForwardingSide.Failure.MOBILE_PROTOCOL_ERROR;
        };
    }

    // What this service centre does not do.

    private static ProcessRequestException refused(String why, int status) {
        return new ProcessRequestException(why, status);
    }

    private static ProcessRequestException unsupported() {
        return refused("not supported", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti request, SMPPServerSession source)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm request, SMPPServerSession source) throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm request, SMPPServerSession source) throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public void onAcceptCancelSm(CancelSm request, SMPPServerSession source) throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm request, SMPPServerSession source)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm request, SMPPServerSession source)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm request, SMPPServerSession source)
            throws ProcessRequestException {
        throw unsupported();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm request, Session source) throws ProcessRequestException {
        throw unsupported();
    }
}
