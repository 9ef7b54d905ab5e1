package dev.mynah.hal.service;

import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.config.IRadioConfig;
import dev.mynah.hal.radio.data.IRadioData;
import dev.mynah.hal.radio.ims.IRadioIms;
import dev.mynah.hal.radio.messaging.IRadioMessaging;
import dev.mynah.hal.radio.modem.IRadioModem;
import dev.mynah.hal.radio.network.IRadioNetwork;
import dev.mynah.hal.radio.sap.ISap;
import dev.mynah.hal.radio.sim.IRadioSim;
import dev.mynah.hal.radio.voice.IRadioVoice;
import dev.mynah.modem.Refusal;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/radio-hal.md says, read off the services. */
final class ServicePage {
    /** The interfaces a host calls. */
    static final List<Class<?>> INTERFACES = List.of(
            IRadioConfig.class,
            IRadioData.class,
            IRadioIms.class,
            IRadioMessaging.class,
            IRadioModem.class,
            IRadioNetwork.class,
            IRadioSim.class,
            IRadioVoice.class,
            ISap.class);

    private static final Set<String> PLUMBING =
            Set.of("setResponseFunctions", "responseAcknowledgement", "setCallback");

    private ServicePage() {}

    static String text() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The radio HAL, method by method

                What each request of IRadio does here. Printed from the services (`dev.mynah.hal.service`); edit those, not this page.

                *real*: it does what its name says to the one modem that all voices share. *not here*: what it is about does not
                exist in this modem, and the answer is REQUEST_NOT_SUPPORTED. Each request is answered once, by its own response
                method, with its serial; what it makes happen is indicated after that.

                The third column says from which version of its package a request is; a service at an older version does not have it.

                """);
        for (Class<?> type : INTERFACES) {
            requests(page, type, service(type));
        }
        page.append("""
                ## Indications

                Which of them are sent; one that is not tells of something that does not happen here.

                | interface | sent | not sent |
                |---|---|---|
                """);
        for (Class<?> type : INTERFACES) {
            indications(page, type);
        }
        page.append("""

                ## Errors that any request can meet

                What the engine refuses, and how the HAL says it where the tables above say nothing else.

                | engine | RadioError |
                |---|---|
                """);
        for (Refusal.Reason reason : Refusal.Reason.values()) {
            page.append("| %s | %s |%n".formatted(reason, Refusals.error(reason)));
        }
        return page.toString();
    }

    /** The class that answers for an interface: IRadioSim is answered by service.sim.SimService. */
    static Class<?> service(Class<?> type) {
        String name = type.getSimpleName().replaceFirst("^I(Radio)?", "") + "Service";
        try {
            return Class.forName("dev.mynah.hal.service." + pack(type) + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(type + " has no service", e);
        }
    }

    private static String pack(Class<?> type) {
        String name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void requests(StringBuilder page, Class<?> type, Class<?> service) {
        page.append("## %s%n%n| code | request | since | |%n|---|---|---|---|%n".formatted(type.getSimpleName()));
        Arrays.stream(type.getMethods())
                .sorted(Comparator.comparing(ServicePage::code))
                .forEach(method -> {
                    Since since = method.getAnnotation(Since.class);
                    page.append("| %d | %s | %s | %s |%n"
                            .formatted(
                                    code(method),
                                    method.getName(),
                                    since == null ? "1" : since.value(),
                                    what(method, service)));
                });
        page.append('\n');
    }

    private static int code(Method method) {
        return method.getAnnotation(Transaction.class).value();
    }

    private static String what(Method declared, Class<?> service) {
        Method method;
        try {
            method = service.getMethod(declared.getName(), declared.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new AssertionError(declared + " is not answered", e);
        }
        NotHere notHere = method.getAnnotation(NotHere.class);
        if (notHere != null) {
            return "not here: " + notHere.value();
        }
        Refused[] refused = method.getAnnotationsByType(Refused.class);
        Map<RadioError, String> errors = new LinkedHashMap<>();
        for (Refused each : refused) {
            errors.merge(each.with(), each.when(), (one, other) -> one + ", or " + other);
        }
        String kind = PLUMBING.contains(declared.getName()) ? "plumbing" : "real";
        return kind
                + errors.entrySet().stream()
                        .map(it -> "; " + it.getKey() + " when " + it.getValue())
                        .collect(Collectors.joining());
    }

    private static void indications(StringBuilder page, Class<?> type) throws IOException {
        Class<?> told;
        try {
            told = Class.forName(type.getName() + (type == ISap.class ? "Callback" : "Indication"));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        Map<String, Boolean> sent = new TreeMap<>();
        String code = bytecode(service(type));
        for (Method method : told.getMethods()) {
            sent.put(method.getName(), calls(code, told, method.getName()));
        }
        page.append("| %s | %s | %s |%n".formatted(told.getSimpleName(), list(sent, true), list(sent, false)));
    }

    private static String list(Map<String, Boolean> sent, boolean which) {
        return sent.entrySet().stream()
                .filter(it -> it.getValue() == which)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    /** All classes of a service's package, octet by character. */
    private static String bytecode(Class<?> service) throws IOException {
        Path directory = Path.of(service.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .resolve(service.getPackageName().replace('.', '/'));
        StringBuilder all = new StringBuilder();
        try (Stream<Path> classes = Files.list(directory)) {
            for (Path file : classes.filter(it -> it.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
            }
        }
        return all.toString();
    }

    /** A class that calls a method has its name as a constant: a length of two octets, then the name. */
    private static boolean calls(String code, Class<?> told, String method) {
        return code.contains(told.getName().replace('.', '/'))
                && code.contains("\u0001" + (char) (method.length() >> 8) + (char) (method.length() & 0xFF) + method);
    }
}
