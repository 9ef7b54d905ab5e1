package dev.mynah.network.hlr.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Component.ReturnError;
import dev.mynah.network.air.nas.ss.component.Component.ReturnResult;
import dev.mynah.network.air.nas.ss.component.RegisterSs;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsChange;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsError;
import dev.mynah.network.air.nas.ss.component.SsForBasicService;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.SsPassword;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.hlr.OperatorBarring;
import dev.mynah.network.hlr.ServiceProfile;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.hlr.map.CallServices;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ServiceRegisterTest {
    private static final String IMSI = "001010000000001";
    private static final SubscriberSpec ALICE = SubscriberSpec.of(IMSI, SubscriberKey.ofOpc(new byte[16], new byte[16]))
            .withMsisdn("15551230001");

    private final SubscriberStore store = SubscriberStore.inMemory();
    private ServiceRegister register = register(ALICE);

    private ServiceRegister register(SubscriberSpec... subscribers) {
        ServiceRegister made =
                new ServiceRegister(imsi -> Optional.of(Plmn.of("001-01")), new HashMap<>(store.load()), store);
        List.of(subscribers).forEach(made::provision);
        return made;
    }

    @Test
    @Conforms(to = "TS 23.082 1.1", by = SsOperations.class)
    void a_registered_forwarding_is_active_and_outlives_a_restart() {
        ReturnResult done = (ReturnResult) forward(SsCode.CFB, "+15551230009");
        SsChange.Forwarding change =
                (SsChange.Forwarding) SsChange.decode(done.value()).orElseThrow();
        assertThat(change.features())
                .allSatisfy(it -> assertThat(it.status()).contains(SsStatus.REGISTERED_AND_ACTIVE));
        register = register(ALICE);
        assertThat(services().forwarding(SsCode.CFB).orElseThrow().to().display())
                .isEqualTo("+15551230009");
        assertThat(services().forwarding(SsCode.CFU)).isEmpty();
    }

    @Test
    @Conforms(to = "TS 23.082 1.1", by = SsOperations.class)
    void a_deactivated_forwarding_keeps_its_number_and_an_erased_one_does_not() {
        forward(SsCode.ALL_FORWARDING, "+15551230009");
        operations().activate(invoke(SsOperation.DEACTIVATE_SS, SsCode.ALL_FORWARDING), false);
        assertThat(services().forwardings()).isEmpty();
        assertThat(interrogate(SsCode.CFNRY)).isInstanceOf(SsAnswer.Forwarding.class);
        operations().activate(invoke(SsOperation.ACTIVATE_SS, SsCode.CFU), true);
        assertThat(services().forwarding(SsCode.CFU)).isPresent();
        operations().erase(invoke(SsOperation.ERASE_SS, SsCode.ALL_FORWARDING));
        assertThat(interrogate(SsCode.CFNRY)).isEqualTo(new SsAnswer.Status(SsStatus.PROVISIONED));
    }

    @Test
    void what_was_never_registered_cannot_be_activated() {
        ReturnError error = (ReturnError) operations().activate(invoke(SsOperation.ACTIVATE_SS, SsCode.CFNRC), true);
        assertThat(SsError.of(error.error())).contains(SsError.SS_ERROR_STATUS);
        assertThat(error.parameter()).hasToString("040104");
    }

    @Test
    @Conforms(to = "TS 23.083 1", by = SsOperations.class)
    void waiting_is_switched_for_the_services_asked() {
        Invoke speech = Invoke.of(
                1,
                SsOperation.ACTIVATE_SS,
                new SsForBasicService(SsCode.CALL_WAITING.value(), Optional.of(BasicService.TELEPHONY)).encode());
        operations().activate(speech, true);
        assertThat(services().waiting()).isTrue();
        assertThat(interrogate(SsCode.CALL_WAITING)).isEqualTo(new SsAnswer.ActiveFor(List.of(BasicService.SPEECH)));
    }

    @Test
    @Conforms(to = "TS 23.088 1", by = PasswordDialogue.class)
    void barring_takes_the_password_and_the_third_wrong_one_is_the_last() {
        Invoke bar = invoke(SsOperation.ACTIVATE_SS, SsCode.BAOC);
        assertThat(SsOperations.protectedByPassword(bar)).isTrue();
        assertThat(barred(bar, "1111")).contains(SsError.NEGATIVE_PASSWORD_CHECK);
        assertThat(barred(bar, "0000")).isEmpty();
        assertThat(services().barrings()).containsExactly(SsCode.BAOC);
        assertThat(SsError.of(((ReturnError) forward(SsCode.CFU, "+1555")).error()))
                .contains(SsError.SS_INCOMPATIBILITY);
        assertThat(barred(bar, "1111")).contains(SsError.NEGATIVE_PASSWORD_CHECK);
        assertThat(barred(bar, "2222")).contains(SsError.NEGATIVE_PASSWORD_CHECK);
        assertThat(barred(bar, "3333")).contains(SsError.TOO_MANY_PASSWORD_ATTEMPTS);
        register = register(ALICE);
        assertThat(dialogue(bar).refusal()).contains(bar.refused(SsError.TOO_MANY_PASSWORD_ATTEMPTS));
    }

    @Test
    @Conforms(to = "TS 24.010 3.2", by = PasswordDialogue.class)
    void a_password_is_changed_when_the_new_one_is_given_twice() {
        Invoke change = Invoke.of(5, SsOperation.REGISTER_PASSWORD, SsPassword.argument(SsCode.ALL_BARRING));
        assertThat(changed(change, "0000", "4711", "4712")).isInstanceOf(ReturnError.class);
        assertThat(changed(change, "0000", "4711", "4711")).isInstanceOf(ReturnResult.class);
        assertThat(changed(change, "4711", "1234", "1234")).isInstanceOf(ReturnResult.class);
    }

    private Component changed(Invoke change, String... passwords) {
        PasswordDialogue dialogue =
                PasswordDialogue.change(register.services(IMSI).orElseThrow(), change);
        assertThat(dialogue.refusal()).isEmpty();
        Invoke question = dialogue.question();
        for (String password : passwords) {
            PasswordDialogue.Step step = dialogue.answered(question.done(new SsPassword(password).encode()));
            if (step.last()) {
                return step.component();
            }
            question = (Invoke) step.component();
            assertThat(question.linked()).contains(change.id());
        }
        throw new AssertionError("not over");
    }

    @Test
    void what_is_not_subscribed_to_is_not_there() {
        register = register(ALICE.withServices(ServiceProfile.USUAL.without(SsCode.CALL_WAITING)));
        ReturnError error =
                (ReturnError) operations().interrogate(invoke(SsOperation.INTERROGATE_SS, SsCode.CALL_WAITING));
        assertThat(error.parameter()).hasToString("040100");
    }

    @Test
    void nothing_can_be_asked_of_advice_of_charge() {
        assertThat(SsError.of(((ReturnError) operations().interrogate(invoke(SsOperation.INTERROGATE_SS, SsCode.AOCC)))
                        .error()))
                .contains(SsError.SS_ERROR_STATUS);
        register = register(ALICE.withServices(ServiceProfile.USUAL.with(SsCode.AOCC)));
        assertThat(SsError.of(((ReturnError) operations().interrogate(invoke(SsOperation.INTERROGATE_SS, SsCode.AOCC)))
                        .error()))
                .contains(SsError.ILLEGAL_SS_OPERATION);
    }

    @Test
    void an_operator_may_keep_its_subscribers_from_changing_anything() {
        register = register(
                ALICE.withServices(ServiceProfile.USUAL.withBarred(OperatorBarring.SUPPLEMENTARY_SERVICES_MANAGEMENT)));
        assertThat(SsError.of(((ReturnError) forward(SsCode.CFU, "+1555")).error()))
                .contains(SsError.CALL_BARRED);
    }

    @Test
    void nonsense_is_rejected() {
        assertThat(operations().register(Invoke.of(1, SsOperation.REGISTER_SS, Octets.hex("3000"))))
                .isInstanceOf(Component.Reject.class);
    }

    @Test
    void of_several_subscribers_with_a_number_the_one_that_is_served_is_called() {
        String twin = "001010000000002";
        register = new ServiceRegister(
                imsi -> imsi.equals(twin) ? Optional.of(Plmn.of("001-01")) : Optional.empty(), new HashMap<>(), store);
        register.provision(ALICE);
        register.provision(SubscriberSpec.of(twin, ALICE.key()).withMsisdn(ALICE.msisdn()));
        assertThat(services().imsi()).isEqualTo(twin);
        assertThat(register.imsisOf(ALICE.msisdn())).containsExactly(IMSI, twin);
    }

    private Optional<SsError> barred(Invoke bar, String password) {
        PasswordDialogue dialogue = dialogue(bar);
        assertThat(dialogue.refusal()).isEmpty();
        PasswordDialogue.Step step = dialogue.answered(dialogue.question().done(new SsPassword(password).encode()));
        return step.component() instanceof ReturnError error ? SsError.of(error.error()) : Optional.empty();
    }

    private PasswordDialogue dialogue(Invoke bar) {
        return PasswordDialogue.before(
                register.services(IMSI).orElseThrow(), bar, () -> operations().activate(bar, true));
    }

    private Component forward(SsCode code, String number) {
        RegisterSs argument = new RegisterSs(
                code.value(), Optional.empty(), Optional.of(AddressString.number(number)), Optional.empty());
        return operations().register(Invoke.of(1, SsOperation.REGISTER_SS, argument.encode()));
    }

    private SsAnswer interrogate(SsCode code) {
        ReturnResult result = (ReturnResult) operations().interrogate(invoke(SsOperation.INTERROGATE_SS, code));
        return SsAnswer.decode(result.value()).orElseThrow();
    }

    private static Invoke invoke(SsOperation operation, SsCode code) {
        return Invoke.of(1, operation, new SsForBasicService(code.value(), Optional.empty()).encode());
    }

    private SsOperations operations() {
        return new SsOperations(register.services(IMSI).orElseThrow());
    }

    private CallServices services() {
        AtomicReference<List<CallServices>> found = new AtomicReference<>(List.of());
        register.byNumber("15551230001", found::set);
        assertThat(found.get()).hasSize(1);
        return found.get().get(0);
    }
}
