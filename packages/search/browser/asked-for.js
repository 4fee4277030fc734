/** Before the page is shown: the address asks for something, so that the page as it was built is not the answer. */
if (/[?&](?!utm_)[^=]+=[^&]/.test(location.search)) {
  document.documentElement.classList.add('is-asked-for');
}
