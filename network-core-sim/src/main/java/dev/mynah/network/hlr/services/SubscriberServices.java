package dev.mynah.network.hlr.services;

import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.hlr.ServiceProfile;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has become of one subscriber's services. Each change is kept before it is answered. */
final class SubscriberServices {
    /** TS 22.004 5.3.2: the third wrong password in a row is the last one heard. */
    static final int MOST_WRONG_PASSWORDS = 3;

    private record ForwardingKey(SsCode condition, BasicService basicService) {}

    private final ServiceProfile profile;
    private final Function<byte[], Future<Void>> keep;
    private final Map<ForwardingKey, KeptForwarding> forwardings = new LinkedHashMap<>();
    private final Set<Activation> activations = new LinkedHashSet<>();
    private String password;
    private int wrongPasswords;
    private Future<Void> safe = Future.succeededFuture();

    /** @param kept what {@code keep} was last given, or null */
    SubscriberServices(ServiceProfile profile, byte @Nullable [] kept, Function<byte[], Future<Void>> keep) {
        this.profile = profile;
        this.keep = keep;
        this.password = profile.password();
        if (kept != null) {
            read(new String(kept, StandardCharsets.US_ASCII));
        }
    }

    ServiceProfile profile() {
        return profile;
    }

    boolean provisioned(SsCode code) {
        return profile.services().stream().anyMatch(code::covers);
    }

    Collection<KeptForwarding> forwardings() {
        return forwardings.values();
    }

    List<KeptForwarding> forwardings(SsCode asked) {
        return forwardings.values().stream()
                .filter(it -> asked.covers(it.condition()))
                .toList();
    }

    boolean active(SsCode service, BasicService basicService) {
        return activations.contains(new Activation(service, basicService));
    }

    List<BasicService> activeFor(SsCode asked) {
        return activations.stream()
                .filter(it -> asked.covers(it.service()))
                .map(Activation::basicService)
                .distinct()
                .toList();
    }

    void register(Collection<KeptForwarding> all) {
        all.forEach(it -> forwardings.put(new ForwardingKey(it.condition(), it.basicService()), it));
        save();
    }

    void erase(Collection<KeptForwarding> all) {
        all.forEach(it -> forwardings.remove(new ForwardingKey(it.condition(), it.basicService())));
        save();
    }

    void activate(Collection<Activation> all, boolean on) {
        if (on) {
            activations.addAll(all);
        } else {
            activations.removeAll(all);
        }
        save();
    }

    boolean passwordBlocked() {
        return wrongPasswords >= MOST_WRONG_PASSWORDS;
    }

    /** Whether this is the password; counts those that are not. */
    boolean check(String given) {
        boolean right = password.equals(given);
        int before = wrongPasswords;
        wrongPasswords = right ? 0 : wrongPasswords + 1;
        if (wrongPasswords != before) {
            save();
        }
        return right;
    }

    void password(String newPassword) {
        password = newPassword;
        save();
    }

    /** Completes when the last change is safe. */
    Future<Void> safe() {
        return safe;
    }

    private void save() {
        List<String> lines = new ArrayList<>();
        lines.add("password " + password + " " + wrongPasswords);
        forwardings
                .values()
                .forEach(it -> lines.add(String.join(
                        " ",
                        "forward",
                        Integer.toHexString(it.condition().value()),
                        text(it.basicService()),
                        Integer.toHexString(it.to().kind()),
                        it.to().digits(),
                        String.valueOf(it.noReplySeconds()),
                        it.active() ? "active" : "registered")));
        activations.forEach(
                it -> lines.add("active " + Integer.toHexString(it.service().value()) + " " + text(it.basicService())));
        safe = keep.apply(String.join("\n", lines).getBytes(StandardCharsets.US_ASCII));
    }

    private void read(String kept) {
        for (String line : kept.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("password")) {
                password = words[1];
                wrongPasswords = Integer.parseInt(words[2]);
            } else if (words[0].equals("forward")) {
                KeptForwarding forwarding = new KeptForwarding(
                        code(words[1]),
                        basicService(words[2]),
                        new AddressString(Integer.parseInt(words[3], 16), words[4]),
                        Integer.parseInt(words[5]),
                        words[6].equals("active"));
                forwardings.put(new ForwardingKey(forwarding.condition(), forwarding.basicService()), forwarding);
            } else {
                activations.add(new Activation(code(words[1]), basicService(words[2])));
            }
        }
    }

    private static SsCode code(String hex) {
        return SsCode.of(Integer.parseInt(hex, 16)).orElseThrow();
    }

    private static String text(BasicService service) {
        return (service.teleservice() ? "t" : "b") + Integer.toHexString(service.code());
    }

    private static BasicService basicService(String text) {
        return new BasicService(text.charAt(0) == 't', Integer.parseInt(text.substring(1), 16));
    }
}
