package dev.mynah.network.pdn;

/** What a user has to authenticate with at an access point (TS 29.061 16). */
public record Credentials(String user, String password) {
    public Credentials {
        if (user.isEmpty()) {
            throw new IllegalArgumentException("user: is empty");
        }
    }

    @Override
    public String toString() {
        return user;
    }
}
