package io.wonce.teams.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A channel of a team, a group chat, or a personal chat with the bot. */
public final class FakeConversation {
    /** As activities call them. */
    enum Kind {
        CHANNEL("channel"),
        GROUP("groupChat"),
        PERSONAL("personal");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private static final AtomicLong STAMPS = new AtomicLong(1_764_000_000_000L);

    private final FakeTenant tenant;
    private final String id;
    private final String name;
    private final Kind kind;
    private final String team;
    private final List<FakePost> posts = new ArrayList<>();
    private final List<FakeColleague> members = new CopyOnWriteArrayList<>();
    private volatile boolean hasBot = true;

    FakeConversation(FakeTenant tenant, String id, String name, Kind kind, String team) {
        this.tenant = tenant;
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.team = team;
    }

    /** Without any {@code ;messageid=}. */
    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The id of the team that the channel belongs to; blank for chats. */
    public String team() {
        return team;
    }

    /** The id of that team in the directory. */
    public String group() {
        return UUID.nameUUIDFromBytes(team.getBytes(UTF_8)).toString();
    }

    public FakeTenant tenant() {
        return tenant;
    }

    /** Makes somebody a member. */
    public FakeConversation add(FakeColleague colleague) {
        members.add(colleague);
        return this;
    }

    /** Throws the bot out, without telling it. */
    public void removeBot() {
        hasBot = false;
    }

    /** Lets it in again. */
    public void addBot() {
        hasBot = true;
    }

    /** All messages, oldest first, threads included. */
    public synchronized List<FakePost> posts() {
        return List.copyOf(posts);
    }

    /** What the bot said, oldest first. */
    public List<FakePost> botPosts() {
        return posts().stream().filter(FakePost::byBot).toList();
    }

    Kind kind() {
        return kind;
    }

    String kindWord() {
        return kind.word;
    }

    List<FakeColleague> members() {
        return members;
    }

    boolean hasBot() {
        return hasBot;
    }

    synchronized Optional<FakePost> find(String post) {
        return posts.stream().filter(known -> known.id().equals(post)).findFirst();
    }

    synchronized void delete(FakePost post) {
        posts.remove(post);
    }

    /** A message that stands here from now on. */
    synchronized FakePost newPost(String author, String root, ObjectNode activity) {
        var post = new FakePost(this, Long.toString(STAMPS.incrementAndGet()), root, author, activity.deepCopy());
        posts.add(post);
        return post;
    }

    /** What the bot said in the thread of {@code post}, or about it in a chat, oldest first. */
    public List<FakePost> answers(FakePost post) {
        return botPosts().stream()
                .filter(answer -> answer.root().equals(post.root()) || kind != Kind.CHANNEL)
                .filter(answer -> answer.id().compareTo(post.id()) > 0)
                .toList();
    }

    /** What the bot said outside threads, oldest first. */
    public List<FakePost> announcements() {
        return botPosts().stream().filter(post -> post.root().equals(post.id())).toList();
    }

    /** Tells the bot of what a person wrote; in a group chat, of what names it only. */
    FakePost take(FakePost post, FakeColleague author) {
        if (hasBot && (kind != Kind.GROUP || Mentions.nameBot(this, post.text()))) {
            tenant.bring(new Incoming(this, author).message(post));
        }
        return post;
    }

    synchronized void restore(FakePost post) {
        posts.add(post);
    }
}
