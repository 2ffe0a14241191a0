// What is this language's alone. Another's copies have another name, and are left alone.
const HOME = "{% url "home" %}";
const COPIES = `needlewise${HOME.replaceAll("/", "-")}`;

function mine(name) {
  return name.startsWith(COPIES) && /^[0-9a-f]{12}$/.test(name.slice(COPIES.length));
}
