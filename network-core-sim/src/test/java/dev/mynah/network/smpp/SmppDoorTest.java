package dev.mynah.network.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.VertxTimeline;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.ran.Ether;
import dev.mynah.network.sms.ShortCodeSpec;
import dev.mynah.network.sms.SmsSpec;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program binds to the door with a client library of its own, and exchanges messages with the service centre. */
@Timeout(60)
class SmppDoorTest {
    private static final int RECEIPT = 0x04;
    /** What a busy machine may take. */
    private static final int PATIENCE_SECONDS = 30;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<DeliverSm> delivered = new LinkedBlockingQueue<>();
    /** How often the program still says that it is not bound. */
    private final AtomicInteger notYet = new AtomicInteger();

    private Operator operator;
    private SMPPSession program;

    @BeforeEach
    void start() throws Exception {
        operator = Operator.start(
                OperatorSpec.of("alpha", Plmn.of("001-01"), "Alpha Mobile", "Alpha")
                        .withSms(SmsSpec.of(Plmn.of("001-01"))
                                .withShortCodes(new ShortCodeSpec("4242", ""))
                                .withSmpp(new SmppSpec(0, "esme", "secret", List.of("7000")))),
                new Ether(),
                new Interconnect(),
                new VertxTimeline(((VertxInternal) vertx).createEventLoopContext(), InstantSource.system()),
                new Random(1),
                new EventStream(),
                SubscriberStore.inMemory());
        program = new SMPPSession();
        program.setTransactionTimer(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    @AfterEach
    void stop() throws Exception {
        program.unbindAndClose();
        operator.stop().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private void bind(String password) throws Exception {
        program.setMessageReceiverListener(new MessageReceiverListener() {
            @Override
            public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
                if (notYet.getAndDecrement() > 0) {
                    throw new ProcessRequestException("not bound", SMPPConstant.STAT_ESME_RINVBNDSTS);
                }
                delivered.add(message);
            }

            @Override
            public void onAcceptAlertNotification(AlertNotification notification) {}

            @Override
            public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
                throw new ProcessRequestException("no data_sm", 3);
            }
        });
        program.connectAndBind(
                "127.0.0.1",
                operator.smppPort().orElseThrow(),
                new BindParameter(
                        BindType.BIND_TRX,
                        "esme",
                        password,
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null));
    }

    private String submit(String to, int coding, byte[] message) throws Exception {
        return program.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "Weather",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        to,
                        new ESMClass(),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new RawDataCoding((byte) coding),
                        (byte) 0,
                        message,
                        new OptionalParameter[0])
                .getMessageId();
    }

    @Test
    @Conforms(to = "SMPP 3.4 4.4", by = SmppDoor.class)
    void a_submission_is_delivered_and_its_receipt_comes_back() throws Exception {
        bind("secret");
        String id = submit("4242", 0, "rain".getBytes(StandardCharsets.US_ASCII));
        DeliverSm receipt = delivered.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(receipt.getEsmClass() & RECEIPT).isEqualTo(RECEIPT);
        assertThat(new String(receipt.getShortMessage(), StandardCharsets.US_ASCII))
                .contains("id:" + id + " ", "stat:DELIVRD", "dlvrd:001");
        assertThat(receipt.getSourceAddr()).isEqualTo("4242");
    }

    @Test
    void a_message_to_the_programs_number_waits_until_it_binds() throws Exception {
        operator.control()
                .message("+491700000001", "7000", "привет")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        bind("secret");
        DeliverSm message = delivered.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(message.getSourceAddr()).isEqualTo("491700000001");
        assertThat(message.getDestAddress()).isEqualTo("7000");
        assertThat(message.getDataCoding()).isEqualTo((byte) 8);
        assertThat(new String(message.getShortMessage(), StandardCharsets.UTF_16BE))
                .isEqualTo("привет");
    }

    @Test
    @Conforms(to = "SMPP 3.4 5.1.3", by = SmppDoor.class)
    void a_program_that_says_it_is_not_bound_yet_is_asked_again() throws Exception {
        operator.control()
                .message("+491700000001", "7000", "hello")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        notYet.set(2);
        bind("secret");
        assertThat(delivered.poll(PATIENCE_SECONDS, TimeUnit.SECONDS).getDestAddress())
                .isEqualTo("7000");
        assertThat(notYet).hasValueLessThan(0);
    }

    @Test
    void a_number_nobody_has_is_no_destination() throws Exception {
        bind("secret");
        assertThatThrownBy(() -> submit("123456789", 0, new byte[] {0x41}))
                .isInstanceOfSatisfying(
                        NegativeResponseException.class,
                        it -> assertThat(it.getCommandStatus()).isEqualTo(11));
    }

    @Test
    @Conforms(to = "SMPP 3.4 4.1", by = SmppDoor.class)
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> bind("guess")).hasMessageContaining("");
        assertThat(program.getSessionState().isBound()).isFalse();
    }

    @Test
    void the_password_is_not_shown() {
        assertThat(new SmppSpec(0, "esme", "secret", List.of()).toString()).doesNotContain("secret");
    }
}
