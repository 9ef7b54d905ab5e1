package dev.mynah.network.air.nas.ss.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.fuzz.Hunts;

/** Octets of any kind are components or malformed, and so is what is in them. */
@Hunts({
    Component.class,
    AddressString.class,
    ChargeAdvice.class,
    CugCall.class,
    DeflectedTo.class,
    RegisterSs.class,
    SsAnswer.class,
    SsChange.class,
    SsForBasicService.class,
    SsNotification.class,
    SsPassword.class,
    SsPassword.Guidance.class,
    UssdText.class
})
class ComponentFuzzTest {

    @FuzzTest
    void any_octets_are_components_or_malformed(byte[] bytes) {
        Octets octets = Octets.of(bytes);
        Component.decodeAll(octets).value().ifPresent(all -> all.forEach(ComponentFuzzTest::check));
        contents(octets);
    }

    private static void check(Component component) {
        assertThat(Component.decode(component.encode()).value()).contains(component);
        if (component instanceof Component.Invoke invoke) {
            contents(invoke.argument());
        } else if (component instanceof Component.ReturnResult result) {
            contents(result.value());
        } else if (component instanceof Component.ReturnError error) {
            contents(error.parameter());
        }
    }

    private static void contents(Octets octets) {
        AddressString.decode(octets)
                .value()
                .ifPresent(it -> assertThat(it.display()).isNotNull());
        SsPassword.Guidance.decode(octets);
        SsPassword.decode(octets);
        SsPassword.decodeArgument(octets);
        DeflectedTo.decode(octets);
        SsForBasicService.decode(octets);
        RegisterSs.decode(octets)
                .value()
                .ifPresent(
                        it -> assertThat(RegisterSs.decode(it.encode()).value()).contains(it));
        SsChange.decode(octets)
                .value()
                .ifPresent(
                        it -> assertThat(SsChange.decode(it.encode()).value()).contains(it));
        SsAnswer.decode(octets)
                .value()
                .ifPresent(
                        it -> assertThat(SsAnswer.decode(it.encode()).value()).contains(it));
        SsNotification.decode(octets);
        ChargeAdvice.decode(octets);
        CugCall.decode(octets);
        UssdText.decode(octets).value().ifPresent(it -> assertThat(it.text()).isNotNull());
    }
}
