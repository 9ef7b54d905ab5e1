package dev.mynah.network.air.nas.ss.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Component.Reject;
import dev.mynah.network.air.nas.ss.component.Component.ReturnError;
import dev.mynah.network.air.nas.ss.component.Component.ReturnResult;
import dev.mynah.network.conformance.Conforms;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Conforms(to = "TS 24.080 3.6", by = Component.class)
class ComponentTest {
    /** As tshark 4 reads it too. */
    private static final String CHARGES =
            "a12402010302017d301c800172a11781010a8202012c83016484011985010086010087021fff";

    @Test
    void a_request_of_ussd_brings_its_text() {
        Invoke invoke = (Invoke) component("a11202010102013b300a04010f0405aa180c3602");
        assertThat(invoke.id()).isEqualTo(1);
        assertThat(SsOperation.of(invoke.operation())).contains(SsOperation.PROCESS_UNSTRUCTURED_SS_REQUEST);
        assertThat(UssdText.decode(invoke.argument()).orElseThrow().text()).contains("*100#");
        assertThat(Invoke.of(
                                1,
                                SsOperation.PROCESS_UNSTRUCTURED_SS_REQUEST,
                                UssdText.of("*100#").encode())
                        .encode())
                .hasToString("a11202010102013b300a04010f0405aa180c3602");
    }

    @Test
    void a_result_of_ussd_brings_its_text() {
        ReturnResult result = (ReturnResult) component("a219020101301402013b300f04010f040ac2303bec1e9775a0180c");
        assertThat(UssdText.decode(result.value()).orElseThrow().text()).contains("Balance: 10");
    }

    @Test
    void a_forwarding_is_registered_for_a_number() {
        Invoke invoke = (Invoke) component("a11402010102010a300c0401218407915155210300f9");
        RegisterSs argument = RegisterSs.decode(invoke.argument()).orElseThrow();
        assertThat(SsCode.of(argument.ssCode())).contains(SsCode.CFU);
        assertThat(argument.forwardedTo().orElseThrow().display()).isEqualTo("+15551230009");
        assertThat(argument.encode()).isEqualTo(invoke.argument());
    }

    @Test
    void a_component_that_could_not_be_read_is_rejected_by_its_number() {
        Reject reject = (Reject) component("a406020101800101");
        assertThat(reject).isEqualTo(new Reject(Optional.of(1), Problem.MISTYPED_COMPONENT));
        assertThat(new Reject(Optional.empty(), Problem.BADLY_STRUCTURED_COMPONENT).encode())
                .hasToString("a4050500800102");
    }

    static Stream<Component> components() {
        return Stream.of(
                new Invoke(
                        7,
                        Optional.of(3),
                        SsOperation.GET_PASSWORD.code(),
                        SsPassword.Guidance.ENTER_PASSWORD.encode()),
                Invoke.of(255, SsOperation.BUILD_MPTY, Octets.EMPTY),
                Invoke.of(1, SsOperation.EXPLICIT_CT, Octets.EMPTY).done(),
                Invoke.of(1, SsOperation.GET_PASSWORD, Octets.EMPTY).done(new SsPassword("1234").encode()),
                new ReturnError(1, SsError.SS_ERROR_STATUS.code(), Octets.hex("040105")),
                Invoke.of(9, SsOperation.HOLD_MPTY, Octets.EMPTY).rejected(Problem.UNRECOGNIZED_OPERATION));
    }

    @ParameterizedTest
    @MethodSource("components")
    void what_is_written_is_read_again(Component component) {
        assertThat(Component.decode(component.encode()).orElseThrow()).isEqualTo(component);
    }

    @Test
    void several_components_may_come_together() {
        Octets both = Octets.hex("a103020101" + "a203020102");
        assertThat(Component.decodeAll(both).fault()).isPresent();
        Octets good = Octets.hex("a106020101020110" + "a203020102");
        assertThat(Component.decodeAll(good).orElseThrow()).hasSize(2);
    }

    @Test
    void changes_and_answers_are_read_as_they_were_written() {
        ForwardingFeature feature = new ForwardingFeature(
                Optional.of(BasicService.SPEECH),
                Optional.of(SsStatus.REGISTERED_AND_ACTIVE),
                Optional.of(AddressString.number("+15551230009")),
                Optional.empty(),
                Optional.of(20));
        for (SsChange change : List.of(
                new SsChange.Forwarding(Optional.of(SsCode.CFNRY.value()), List.of(feature)),
                new SsChange.Barring(
                        Optional.of(SsCode.BAOC.value()),
                        List.of(new BarringFeature(Optional.of(BasicService.SPEECH), Optional.of(SsStatus.ACTIVE)))),
                new SsChange.Other(
                        Optional.of(SsCode.CALL_WAITING.value()),
                        Optional.of(SsStatus.ACTIVE),
                        List.of(BasicService.SPEECH)))) {
            assertThat(SsChange.decode(change.encode()).orElseThrow()).isEqualTo(change);
        }
        for (SsAnswer answer : List.of(
                new SsAnswer.Status(SsStatus.PROVISIONED),
                new SsAnswer.ActiveFor(List.of(BasicService.SPEECH, BasicService.DATA_ASYNCHRONOUS)),
                new SsAnswer.Forwarding(List.of(feature)),
                new SsAnswer.Generic(SsStatus.ACTIVE, Optional.of(SsAnswer.CliRestriction.TEMPORARY_ALLOWED)))) {
            assertThat(SsAnswer.decode(answer.encode()).orElseThrow()).isEqualTo(answer);
        }
    }

    @Test
    void what_happens_to_a_call_is_told() {
        SsNotification held = SsNotification.NONE.withService(SsCode.CALL_HOLD).withOnHold(true);
        assertThat(held.encode()).hasToString("3006810142" + "8f0101");
        assertThat(SsNotification.decode(held.encode()).orElseThrow()).isEqualTo(held);
        SsNotification group = SsNotification.NONE
                .withService(SsCode.CLOSED_USER_GROUP)
                .withCugIndex(300)
                .withEct(new SsNotification.EctIndicator(1, Optional.empty()));
        assertThat(SsNotification.decode(group.encode()).orElseThrow()).isEqualTo(group);
        SsNotification named = SsNotification.NONE.withName(CallerName.of("hello"));
        assertThat(named.encode())
                .hasToString("3016810119" + "b411" + "a00f" + "a00d" + "80010f" + "810105" + "8205e8329bfd06");
        for (CallerName name : List.of(CallerName.of("Привет"), CallerName.RESTRICTED, CallerName.UNAVAILABLE)) {
            SsNotification told = SsNotification.NONE.withName(name).withWaiting();
            assertThat(SsNotification.decode(told.encode()).orElseThrow()).isEqualTo(told);
        }
        CugCall call = new CugCall(Optional.of(5), false, true);
        assertThat(CugCall.decode(call.encode()).orElseThrow()).isEqualTo(call);
        DeflectedTo deflected = new DeflectedTo(AddressString.number("5551234"));
        assertThat(DeflectedTo.decode(deflected.encode()).orElseThrow()).isEqualTo(deflected);
    }

    @Test
    void what_a_call_costs_is_told_in_seven_elements_or_less() {
        Invoke invoke = (Invoke) component(CHARGES);
        assertThat(SsOperation.of(invoke.operation())).contains(SsOperation.FORWARD_CHARGE_ADVICE);
        ChargeAdvice advice = ChargeAdvice.decode(invoke.argument()).orElseThrow();
        assertThat(advice)
                .isEqualTo(new ChargeAdvice(SsCode.AOCC.value(), ChargingInformation.of(10, 300, 100, 25, 0, 0, 8191)));
        assertThat(advice.encode()).isEqualTo(invoke.argument());
        ChargeAdvice other =
                ChargeAdvice.decode(Octets.hex("300b800171a106810151860102")).orElseThrow();
        assertThat(other.charges().e1()).contains(0x51);
        assertThat(other.charges().e6()).contains(2);
        assertThat(other.charges().over(advice.charges()))
                .isEqualTo(ChargingInformation.of(0x51, 300, 100, 25, 0, 2, 8191));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3003800172", "3005a103810101", "300b800172a10681010a82022000", "300980027272a103810101"})
    void charges_that_are_no_charges_are_malformed(String argument) {
        assertThat(ChargeAdvice.decode(Octets.hex(argument)).fault()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "12345678", "Привет", "{1} euro: \u20ac", "Balance: 10.00\nThank you"})
    void text_comes_through_in_seven_bits_or_ucs2(String text) {
        UssdText ussd = UssdText.of(text);
        assertThat(UssdText.decode(ussd.encode()).orElseThrow().text()).contains(text);
    }

    @Test
    void a_password_is_never_shown() {
        assertThat(new SsPassword("1234")).hasToString("SsPassword[hidden]");
    }

    @Test
    void any_octets_are_a_component_or_malformed() {
        var random = new Random(24_080);
        List<Octets> seeds = Stream.concat(
                        components().map(Component::encode),
                        Stream.of(
                                Octets.hex("a11402010102010a300c0401218407915155210300f9"),
                                Octets.hex(CHARGES),
                                Octets.hex("a219020101301402013b300f04010f040ac2303bec1e9775a0180c")))
                .toList();
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = seeds.get(random.nextInt(seeds.size())).toByteArray();
            for (int change = random.nextInt(4); change >= 0; change--) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
            }
            Octets hostile = Octets.of(octets).slice(0, octets.length - random.nextInt(3));
            Component.decodeAll(hostile).value().ifPresent(all -> all.forEach(ComponentTest::readDeeper));
        }
    }

    private static void readDeeper(Component component) {
        assertThat(Component.decode(component.encode()).orElseThrow()).isEqualTo(component);
        Octets inside = component instanceof Invoke invoke
                ? invoke.argument()
                : component instanceof ReturnResult result ? result.value() : Octets.EMPTY;
        UssdText.decode(inside).value().ifPresent(UssdText::text);
        RegisterSs.decode(inside).value().ifPresent(RegisterSs::encode);
        SsForBasicService.decode(inside).value().ifPresent(SsForBasicService::encode);
        SsChange.decode(inside).value().ifPresent(SsChange::encode);
        SsAnswer.decode(inside).value().ifPresent(SsAnswer::encode);
        SsPassword.decode(inside).value().ifPresent(SsPassword::encode);
        SsPassword.Guidance.decode(inside).value().ifPresent(SsPassword.Guidance::encode);
        SsNotification.decode(inside).value().ifPresent(SsNotification::encode);
        CugCall.decode(inside).value().ifPresent(CugCall::encode);
        ChargeAdvice.decode(inside).value().ifPresent(ChargeAdvice::encode);
        DeflectedTo.decode(inside).value().ifPresent(DeflectedTo::encode);
        SsPassword.decodeArgument(inside);
    }

    private static Component component(String hex) {
        return Component.decode(Octets.hex(hex)).orElseThrow();
    }
}
